import { describe, expect, it } from 'vitest';
import { isSoftwareRenderer, rendererOrder } from './choose-renderer.ts';

const hardware = () => 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)';
const software = () => 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)';

describe('what draws', () => {
  it('is WebGL where hardware draws it', () => {
    expect(rendererOrder('auto', hardware)).toEqual(['webgl', 'canvas']);
  });

  it('is the canvas where the processor would have to pretend, or there is no WebGL', () => {
    expect(rendererOrder('auto', software)[0]).toBe('canvas');
    expect(rendererOrder('auto', () => null)[0]).toBe('canvas');
  });

  it('is what was asked for by name', () => {
    expect(rendererOrder('canvas', hardware)).toEqual(['canvas']);
    expect(rendererOrder('webgl', software)[0]).toBe('webgl');
  });

  it.each(['', 'llvmpipe (LLVM 15.0.7, 256 bits)', 'Microsoft Basic Render Driver'])(
    'knows "%s" for what it is',
    (name) => {
      expect(isSoftwareRenderer(name)).toBe(true);
    },
  );
});
