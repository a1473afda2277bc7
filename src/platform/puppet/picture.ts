/** The puppet camera: a scene as the pictures a webcam would take of it. */
import { PCFShadowMap, PerspectiveCamera, Scene as Stage, WebGLRenderer } from 'three';
import {
  cameraAt,
  createPlay,
  type FigureTruth,
  frameCodeBlocks,
  type PuppetCamera,
  type Scene,
  truthOf,
} from '#pose/puppet';
import { createSeat } from './chair.ts';
import { createFigureView, type FigureView } from './figure-view.ts';
import { createGrain } from './grain.ts';
import { createProp } from './props.ts';
import { createLights, createRoom } from './room.ts';

export interface PuppetPicture {
  readonly canvas: HTMLCanvasElement;
  /** Draws the scene at `timeMs`, with `frame` (0 to 65535) in the corner, and tells where everybody's joints are in it. */
  draw(timeMs: number, frame: number): readonly FigureTruth[];
  dispose(): void;
}

/** Another body for somebody of the cast; null for the puppet's own. */
export type Wardrobe = (part: Scene['cast'][number], index: number) => FigureView | null;

/**
 * Throws where there is no WebGL 2. The picture keeps the scene's camera, whatever its own shape: give it the scene's
 * aspect. `wardrobe`: who is drawn in the puppets' places.
 */
export function createPuppetPicture(
  scene: Scene,
  width: number,
  height: number,
  wardrobe: Wardrobe = () => null,
): PuppetPicture {
  const renderer = new WebGLRenderer({ antialias: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.shadowMap.autoUpdate = false;

  const stage = new Stage();
  const views = scene.cast.map((part, index) => wardrobe(part, index) ?? createFigureView(part.figure, index * 10));
  const seats = scene.cast.map(createSeat).filter((seat) => seat !== null);
  const props = (scene.props ?? []).map(createProp);
  const grain = scene.grain === undefined ? null : createGrain(scene.grain, width, height);
  stage.add(createRoom(scene.light), ...createLights(scene.light), ...seats, ...props);
  stage.add(...views.map((view) => view.object));

  const camera = new PerspectiveCamera();
  const point = (lens: PuppetCamera): void => {
    Object.assign(camera, { fov: (lens.fovRad * 180) / Math.PI, aspect: lens.aspect, near: 0.1, far: 30 });
    camera.updateProjectionMatrix();
    camera.position.set(lens.xM, lens.heightM, lens.zM);
    camera.rotation.set(-lens.tiltRad, -(lens.panRad ?? 0), 0, 'YXZ');
  };

  const play = createPlay(scene);
  let lastFrame = Number.NaN;
  /** Shadows are two fifths of the work of drawing in software: in a film every second picture has those of the one before. */
  const castShadows = (frame: number): void => {
    if (frame !== lastFrame + 1 || frame % 2 === 0) renderer.shadowMap.needsUpdate = true;
    lastFrame = frame;
  };
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
      const lens = cameraAt(scene, timeMs);
      point(lens);
      castShadows(frame);
      renderer.render(stage, camera);
      grain?.lay(renderer, frame);
      stamp(frame);
      renderer.resetState();
      return truthOf(lens, bodies, scene.props);
    },
    dispose: () => renderer.dispose(),
  };
}
