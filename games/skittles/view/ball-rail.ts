/** The balls that are still to be bowled at these pins, waiting on their rail. */
import { type Container, Sprite, type Texture } from 'pixi.js';
import { ballPx } from '../art/ball.ts';
import { railSpots } from '../art/sizes.ts';
import type { SkittlesState } from '../rules/state.ts';

export interface BallRail {
  draw(state: SkittlesState): void;
}

export function createRail(picture: Texture, layer: Container): BallRail {
  const balls = railSpots.map(({ x, y, radius }) => {
    const ball = new Sprite(picture);
    ball.anchor.set(0.5);
    ball.position.set(x, y);
    ball.scale.set(radius / ballPx);
    layer.addChild(ball);
    return ball;
  });
  return {
    draw({ ballsASet, ball, step }) {
      const inHand = step.name === 'aiming' || step.name === 'ready' ? 1 : 0;
      const left = ballsASet - ball - inHand;
      for (const [i, sprite] of balls.entries()) sprite.visible = i < left;
    },
  };
}
