/** Grain of a webcam's sensor in bad light: noise that is added to the finished picture, another in each. */
import {
  AddEquation,
  type BlendingEquation,
  CustomBlending,
  DataTexture,
  Group,
  Mesh,
  MeshBasicMaterial,
  NearestFilter,
  NoColorSpace,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  RedFormat,
  RepeatWrapping,
  ReverseSubtractEquation,
  Scene as Stage,
  type WebGLRenderer,
} from 'three';
import { randomAt } from '#core';

export interface Grain {
  /** Lays the grain of picture `frame` over what has been drawn. */
  lay(renderer: WebGLRenderer, frame: number): void;
}

/** Side of the noise, pixels; it is laid at another place each time. */
const side = 256;

function noise(strength: number, lane: number): DataTexture {
  const random = randomAt(lane, 0, 11);
  const bytes = Uint8Array.from({ length: side * side }, () => Math.round(255 * strength * random.next()));
  const texture = new DataTexture(bytes, side, side, RedFormat);
  texture.colorSpace = NoColorSpace;
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.needsUpdate = true;
  return texture;
}

/** One sheet lightens pixels and one darkens them, each by up to `strength` (0..1): what is left is noise about nothing. */
export function createGrain(strength: number, width: number, height: number): Grain {
  const sheet = (equation: BlendingEquation, lane: number): Mesh<PlaneGeometry, MeshBasicMaterial> => {
    const map = noise(strength, lane);
    map.repeat.set(width / side, height / side);
    const material = new MeshBasicMaterial({
      map,
      blending: CustomBlending,
      blendEquation: equation,
      blendSrc: OneFactor,
      blendDst: OneFactor,
      depthTest: false,
      depthWrite: false,
      transparent: true,
    });
    // The red channel alone holds the noise; the sheet lays it over all three.
    material.onBeforeCompile = (shader) => {
      shader.fragmentShader = shader.fragmentShader.replace(
        '#include <colorspace_fragment>',
        'gl_FragColor = vec4(vec3(texture2D(map, vMapUv).r), 0.0);',
      );
    };
    return new Mesh(new PlaneGeometry(2, 2), material);
  };
  const sheets = [sheet(AddEquation, 1), sheet(ReverseSubtractEquation, 2)];
  const stage = new Stage();
  stage.add(new Group().add(...sheets));
  const eye = new OrthographicCamera(-1, 1, 1, -1, -1, 1);
  return {
    lay(renderer, frame) {
      sheets.forEach(({ material }, lane) => {
        const random = randomAt(frame, lane, 13);
        material.map?.offset.set(random.next(), random.next());
      });
      renderer.autoClear = false;
      renderer.render(stage, eye);
      renderer.autoClear = true;
    },
  };
}
