export const createView = async () => ({ draw() {}, on() {}, dispose() {} });
