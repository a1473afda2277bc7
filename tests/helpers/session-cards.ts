/** A game as the session knows it, for tests that play none. */
export const skittlesCard = {
  id: 'skittles',
  seats: { min: 1, max: 6 },
  tune: 'alley',
  about: { place: 'alley', play: 'turns', level: 3, minutes: 5 },
} as const;
