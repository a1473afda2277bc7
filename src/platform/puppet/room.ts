/** A day room: wall with a rail, floor, window, curtains, a picture, a plant; and its light. */
import {
  AmbientLight,
  BoxGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  type Light,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PlaneGeometry,
  RepeatWrapping,
  SphereGeometry,
} from 'three';
import type { Scene } from '#pose/puppet';
import { type Brush, painted, plain, speckle } from './paint.ts';

type LightName = Scene['light'];

const isBehind = (light: LightName): boolean => light === 'backlight' || light === 'glare';
const isEvening = (light: LightName): boolean => light === 'dim' || light === 'dark';

/** Distance of the wall behind the chairs, metres. */
const wallZ = -1.9;

function paintWall(brush: Brush): void {
  const { width, height } = brush.canvas;
  brush.fillStyle = '#dccfb4';
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#b9bfa6';
  brush.fillRect(0, height * 0.66, width, height * 0.34);
  brush.fillStyle = '#f2eee2';
  brush.fillRect(0, height * 0.65, width, 10);
  brush.fillRect(0, height - 16, width, 16);
  speckle(brush, 1, 0.012, 5);
}

function paintFloor(brush: Brush): void {
  const { width, height } = brush.canvas;
  brush.fillStyle = '#a5835c';
  brush.fillRect(0, 0, width, height);
  for (let x = 0; x < width; x += 32) {
    brush.fillStyle = (x / 32) % 3 === 0 ? 'rgba(60,35,15,0.14)' : 'rgba(255,240,210,0.07)';
    brush.fillRect(x, 0, 31, height);
    brush.fillStyle = 'rgba(50,30,15,0.35)';
    brush.fillRect(x, 0, 1.5, height);
    brush.fillRect(x, (x * 7) % height, 32, 1.5);
  }
  speckle(brush, 2, 0.03, 4);
}

function paintWindow(brush: Brush, light: LightName): void {
  const { width, height } = brush.canvas;
  const sky = brush.createLinearGradient(0, 0, 0, height);
  const [high, low] = isEvening(light) ? ['#2c3550', '#6b6477'] : ['#cfe3f2', '#f4f6ef'];
  sky.addColorStop(0, high);
  sky.addColorStop(1, low);
  brush.fillStyle = sky;
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = isEvening(light) ? '#26302a' : '#8fab7d';
  brush.beginPath();
  brush.ellipse(width * 0.25, height, width * 0.4, height * 0.3, 0, 0, 2 * Math.PI);
  brush.ellipse(width * 0.85, height, width * 0.4, height * 0.22, 0, 0, 2 * Math.PI);
  brush.fill();
  brush.fillStyle = '#f4f1e8';
  brush.fillRect(width / 2 - 5, 0, 10, height);
  brush.fillRect(0, height * 0.45, width, 8);
  brush.lineWidth = 18;
  brush.strokeStyle = '#f4f1e8';
  brush.strokeRect(0, 0, width, height);
}

function paintPicture(brush: Brush): void {
  const { width, height } = brush.canvas;
  brush.fillStyle = '#c4d3da';
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#5f8a8b';
  brush.fillRect(0, height * 0.55, width, height * 0.25);
  brush.fillStyle = '#d9c38f';
  brush.fillRect(0, height * 0.78, width, height * 0.22);
  brush.lineWidth = 14;
  brush.strokeStyle = '#6f4e2e';
  brush.strokeRect(0, 0, width, height);
}

function panel(width: number, height: number, at: readonly [number, number, number], material: Mesh['material']): Mesh {
  const mesh = new Mesh(new PlaneGeometry(width, height), material);
  mesh.position.set(...at);
  return mesh;
}

function windowOf(light: LightName): readonly Mesh[] {
  const behind = isBehind(light);
  const [x, width] = behind ? [0, 2.6] : [1.95, 1.15];
  const glass = new MeshBasicMaterial({ map: painted(256, 320, (brush) => paintWindow(brush, light)) });
  const curtain = plain('#a8705a');
  return [
    panel(width, 1.5, [x, 1.6, wallZ + 0.02], glass),
    ...[-1, 1].map((side) => {
      const drape = new Mesh(new BoxGeometry(0.24, 1.75, 0.08), curtain);
      drape.position.set(x + side * (width / 2 + 0.1), 1.56, wallZ + 0.06);
      return drape;
    }),
  ];
}

function plant(): readonly Mesh[] {
  const pot = new Mesh(new BoxGeometry(0.28, 0.3, 0.28), plain('#9b5b3c'));
  pot.position.set(-2.05, 0.15, -1.5);
  const leaves = Array.from({ length: 11 }, (_, i) => {
    const leaf = new Mesh(new SphereGeometry(0.3, 10, 6), plain(i % 2 === 0 ? '#4f6f48' : '#5d8054'));
    const turn = (i * 2.4) % (2 * Math.PI);
    const tilt = 0.15 + 0.055 * i;
    leaf.scale.set(0.2, 1, 0.06);
    leaf.rotation.set(tilt * Math.cos(turn), turn, tilt * Math.sin(turn));
    leaf.position.set(-2.05 - 0.26 * Math.sin(leaf.rotation.z), 0.55, -1.5 + 0.26 * Math.sin(leaf.rotation.x));
    return leaf;
  });
  return [pot, ...leaves];
}

/** Walls, floor and furniture that nobody uses. */
export function createRoom(light: LightName): Group {
  const wall = panel(12, 3.2, [0, 1.6, wallZ], new MeshLambertMaterial({ map: painted(1024, 512, paintWall) }));
  const boards = painted(512, 512, paintFloor);
  boards.wrapS = RepeatWrapping;
  boards.wrapT = RepeatWrapping;
  boards.repeat.set(5, 4);
  const floor = panel(12, 8, [0, 0, 1.5], new MeshLambertMaterial({ map: boards }));
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  const print = new MeshLambertMaterial({ map: painted(192, 144, paintPicture) });
  const room = new Group();
  room.add(
    wall,
    floor,
    ...(light === 'none' ? [] : windowOf(light)),
    panel(0.7, 0.5, [isBehind(light) ? -2.1 : -1.35, 1.85, wallZ + 0.02], print),
    ...plant(),
  );
  return room;
}

const strengths = {
  day: { sky: 1.5, fill: 0.55, sun: 1.9, colour: '#fff3df' },
  dim: { sky: 0.5, fill: 0.25, sun: 0.75, colour: '#ffd39a' },
  none: { sky: 0, fill: 0, sun: 0, colour: '#000000' },
  dark: { sky: 0.1, fill: 0.05, sun: 0.08, colour: '#ffd39a' },
  glare: { sky: 0.26, fill: 0.1, sun: 0.12, colour: '#fff3df' },
  backlight: { sky: 0.75, fill: 0.35, sun: 0.5, colour: '#fff3df' },
} as const;

/** Light from the sky, from everywhere, and from a window to the right of the camera (or a lamp, in the evening). */
export function createLights(light: LightName): readonly Light[] {
  const { sky, fill, sun, colour } = strengths[light];
  const key = new DirectionalLight(colour, sun);
  key.position.set(2.2, 3.1, 3.2);
  key.target.position.set(0, 0.7, -0.2);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.normalBias = 0.02;
  key.shadow.radius = 3;
  Object.assign(key.shadow.camera, { left: -2.6, right: 2.6, top: 2.2, bottom: -1.6, near: 0.5, far: 9 });
  key.target.updateMatrixWorld();
  return [new HemisphereLight('#f6f4ee', '#8a7358', sky), new AmbientLight('#fff6ea', fill), key];
}
