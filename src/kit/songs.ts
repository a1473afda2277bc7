/**
 * The songs of the house: what each tune is called, where it comes from, and the words people sing to it. All out of
 * copyright. Words as they are sung in Britain; tunes that are danced to have none.
 */
import type { TuneName } from './cues.ts';

export interface Song {
  readonly title: string;
  readonly origin: string;
  /** Verses of lines, to be sung and printed. */
  readonly verses: readonly (readonly string[])[];
}

export const songs: Readonly<Record<TuneName, Song>> = {
  noticeboard: {
    title: 'Jockey to the Fair',
    origin: 'Traditional English, in print by the 1770s; danced by morris sides and schoolchildren ever since.',
    verses: [],
  },
  alley: {
    title: 'The Keel Row',
    origin: 'Traditional, Tyneside; in print by 1770.',
    verses: [
      [
        'As I came through Sandgate, through Sandgate, through Sandgate,',
        'As I came through Sandgate, I heard a lassie sing:',
        'O weel may the keel row, the keel row, the keel row,',
        'O weel may the keel row that my laddie’s in.',
      ],
    ],
  },
  garden: {
    title: 'Greensleeves',
    origin: 'Traditional English; licensed to a London printer in 1580.',
    verses: [
      [
        'Alas, my love, you do me wrong',
        'To cast me off discourteously,',
        'For I have loved you so long,',
        'Delighting in your company.',
      ],
      [
        'Greensleeves was all my joy,',
        'Greensleeves was my delight,',
        'Greensleeves was my heart of gold,',
        'And who but my lady Greensleeves?',
      ],
    ],
  },
  hall: {
    title: 'Pop Goes the Weasel',
    origin: 'Traditional English; a dance in the ballrooms of 1853.',
    verses: [
      [
        'Half a pound of tuppenny rice,',
        'Half a pound of treacle,',
        'That’s the way the money goes,',
        'Pop goes the weasel!',
      ],
      ['Up and down the City Road,', 'In and out the Eagle,', 'That’s the way the money goes,', 'Pop goes the weasel!'],
    ],
  },
  promenade: {
    title: 'Daisy Bell',
    origin: 'Harry Dacre (1857 to 1922), 1892.',
    verses: [
      [
        'Daisy, Daisy, give me your answer, do!',
        'I’m half crazy, all for the love of you!',
        'It won’t be a stylish marriage,',
        'I can’t afford a carriage,',
        'But you’ll look sweet upon the seat',
        'Of a bicycle built for two!',
      ],
    ],
  },
  parlour: {
    title: 'My Bonnie Lies over the Ocean',
    origin: 'Traditional Scottish; in print by 1881.',
    verses: [
      [
        'My Bonnie lies over the ocean,',
        'My Bonnie lies over the sea,',
        'My Bonnie lies over the ocean,',
        'O bring back my Bonnie to me.',
      ],
    ],
  },
  park: {
    title: 'London Bridge',
    origin: 'Traditional English; the words in print by 1744, this tune by 1879.',
    verses: [
      [
        'London Bridge is falling down,',
        'Falling down, falling down,',
        'London Bridge is falling down,',
        'My fair lady.',
      ],
    ],
  },
  'warm-up': {
    title: 'Drunken Sailor',
    origin: 'Traditional shanty, heard on board by 1839.',
    verses: [
      [
        'What shall we do with the drunken sailor,',
        'What shall we do with the drunken sailor,',
        'What shall we do with the drunken sailor,',
        'Early in the morning?',
      ],
      ['Hooray and up she rises,', 'Hooray and up she rises,', 'Hooray and up she rises,', 'Early in the morning!'],
    ],
  },
  rowing: {
    title: 'Row, Row, Row Your Boat',
    origin: 'Traditional round; words in print by 1852, this tune by 1881.',
    verses: [
      [
        'Row, row, row your boat',
        'Gently down the stream,',
        'Merrily, merrily, merrily, merrily,',
        'Life is but a dream.',
      ],
    ],
  },
  marching: {
    title: 'This Old Man',
    origin: 'Traditional English; noted down in the 1870s, in print by 1906.',
    verses: [
      [
        'This old man, he played one,',
        'He played knick-knack on my thumb,',
        'With a knick-knack, paddy-whack, give a dog a bone,',
        'This old man came rolling home.',
      ],
    ],
  },
  'cool-down': {
    title: 'Clementine',
    origin: 'American, in print as “Oh My Darling, Clementine” by 1884.',
    verses: [
      [
        'In a cavern, in a canyon,',
        'Excavating for a mine,',
        'Dwelt a miner, forty-niner,',
        'And his daughter Clementine.',
      ],
      [
        'Oh my darling, oh my darling,',
        'Oh my darling Clementine,',
        'You are lost and gone for ever,',
        'Dreadful sorry, Clementine.',
      ],
    ],
  },
  cheering: {
    title: 'For He’s a Jolly Good Fellow',
    origin: 'Traditional; the tune French, of the 1700s.',
    verses: [
      [
        'For he’s a jolly good fellow,',
        'For he’s a jolly good fellow,',
        'For he’s a jolly good fellow,',
        'And so say all of us!',
      ],
    ],
  },
  christmas: {
    title: 'We Wish You a Merry Christmas',
    origin: 'Traditional, the West Country.',
    verses: [
      [
        'We wish you a merry Christmas,',
        'We wish you a merry Christmas,',
        'We wish you a merry Christmas,',
        'And a happy new year.',
      ],
      ['Good tidings we bring', 'To you and your kin,', 'We wish you a merry Christmas,', 'And a happy new year.'],
    ],
  },
  parcel: {
    title: 'Girls and Boys, Come Out to Play',
    origin: 'Traditional English; in print by 1708.',
    verses: [
      [
        'Girls and boys, come out to play,',
        'The moon doth shine as bright as day;',
        'Leave your supper and leave your sleep,',
        'And come with your playfellows into the street.',
      ],
      [
        'Come with a whoop, come with a call,',
        'Come with a good will or not at all;',
        'Up the ladder and down the wall,',
        'A halfpenny roll will serve us all.',
      ],
    ],
  },
  ending: {
    title: 'Blaydon Races',
    origin: 'Geordie Ridley (1835 to 1864), first sung 1862.',
    verses: [
      [
        'O lads, ye should only seen us gannin’,',
        'Passing the folks upon the road just as they were stannin’,',
        'There was lots o’ lads and lasses there, all with smiling faces,',
        'Gannin’ along the Scotswood Road to see the Blaydon Races.',
      ],
    ],
  },
  goodbye: {
    title: 'Auld Lang Syne',
    origin: 'Robert Burns, 1788, to an older tune.',
    verses: [
      [
        'Should auld acquaintance be forgot,',
        'And never brought to mind?',
        'Should auld acquaintance be forgot,',
        'And auld lang syne?',
      ],
      [
        'For auld lang syne, my dear,',
        'For auld lang syne,',
        'We’ll tak a cup o’ kindness yet,',
        'For auld lang syne.',
      ],
    ],
  },
};
