export { type HouseKey, type HouseSay, houseWords } from './house-words.ts';
