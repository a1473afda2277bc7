/** The puppet camera: a scene as the pictures a webcam would take of it. */
import { PCFShadowMap, PerspectiveCamera, Scene as Stage, WebGLRenderer } from 'three';
import { createPlay, type FigureTruth, frameCodeBlocks, type Scene, truthOf } from '#pose/puppet';
import { createSeat } from './chair.ts';
import { createFigureView } from './figure-view.ts';
import { createLights, createRoom } from './room.ts';

export interface PuppetPicture {
  readonly canvas: HTMLCanvasElement;
  /** Draws the scene at `timeMs`, with `frame` (0 to 65535) in the corner, and tells where everybody's joints are in it. */
  draw(timeMs: number, frame: number): readonly FigureTruth[];
  dispose(): void;
}

/** Throws where there is no WebGL 2. The picture keeps the scene's camera, whatever its own shape: give it the scene's aspect. */
export function createPuppetPicture(scene: Scene, width: number, height: number): PuppetPicture {
  const renderer = new WebGLRenderer({ antialias: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;

  const stage = new Stage();
  const views = scene.cast.map((part, index) => createFigureView(part.figure, index * 10));
  const seats = scene.cast.map(createSeat).filter((seat) => seat !== null);
  stage.add(createRoom(scene.light), ...createLights(scene.light), ...seats, ...views.map((view) => view.object));

  const { camera: lens } = scene;
  const camera = new PerspectiveCamera((lens.fovRad * 180) / Math.PI, lens.aspect, 0.1, 30);
  camera.position.set(lens.xM, lens.heightM, lens.zM);
  camera.rotation.x = -lens.tiltRad;

  const play = createPlay(scene);
  const gl = renderer.getContext();
  const stamp = (frame: number): void => {
    gl.enable(gl.SCISSOR_TEST);
    for (const { x, y, width: w, height: h, white } of frameCodeBlocks(frame)) {
      const shade = white ? 1 : 0;
      const [left, top] = [Math.round(x * width), Math.round(y * height)];
      const [right, bottom] = [Math.round((x + w) * width), Math.round((y + h) * height)];
      gl.scissor(left, height - bottom, right - left, bottom - top);
      gl.clearColor(shade, shade, shade, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
    }
    gl.disable(gl.SCISSOR_TEST);
  };

  return {
    canvas: renderer.domElement,
    draw: (timeMs, frame) => {
      const bodies = play.at(timeMs);
      bodies.forEach((body, index) => {
        views[index]?.show(body);
      });
      renderer.render(stage, camera);
      stamp(frame);
      renderer.resetState();
      return truthOf(lens, bodies);
    },
    dispose: () => renderer.dispose(),
  };
}
