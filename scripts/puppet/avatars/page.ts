/** The puppet camera's page with modelled people in the puppets' places. They come in as bytes: none are part of the product. */
import { type Group, Mesh } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { Wardrobe } from '#platform/puppet';
import { puppetCameraPage } from '../../../src/lab/puppet-camera.ts';
import { createRig, type Rig } from './rig.ts';

export interface AvatarPage {
  /** A person as glTF binary, in base64, who plays `figure`. */
  dress(figure: string, glb: string): Promise<void>;
}

interface Dressed {
  readonly person: Group;
  /** The rig is made from the pose that the person was made in: once. */
  rig: Rig | null;
}

const wardrobe = new Map<string, Dressed>();

const dressed: Wardrobe = ({ figure }) => {
  const own = wardrobe.get(figure.id);
  if (own === undefined) return null;
  own.rig ??= createRig(own.person, figure.heightM);
  return { object: own.person, show: own.rig };
};

const page: AvatarPage = {
  async dress(figure, glb) {
    const bytes = await (await fetch(`data:model/gltf-binary;base64,${glb}`)).arrayBuffer();
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
    scene.traverse((child) => {
      child.frustumCulled = false;
      child.castShadow = child instanceof Mesh;
      child.receiveShadow = true;
    });
    wardrobe.set(figure, { person: scene, rig: null });
  },
};

Object.assign(globalThis, { puppetCamera: puppetCameraPage(dressed), avatars: page });
