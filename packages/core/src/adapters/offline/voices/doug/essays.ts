import type { Voice } from '../../voice.ts';

/** What Doug holds on one theme. */
export const essays: Voice['essays'] = {
  toaster: [
    'Why does a toaster get to decide when it is done? I pull it out early. Every time. It is raw. It is MINE.',
    'Setting six exists. They put it there. And the moment a man uses it: questions. #close#',
  ],
  spoon: [
    'The office has "shared spoons". Tragedy of the commons, four inches long. I carry my own. In a holster. People feel safer.',
    'Rented out my spoon at work. #price# a stir. By noon I had a cartel. By two I WAS the cartel. By three I washed it. #close#',
    "They want my mug back. It says WORLD'S BEST BOSS. I have no boss. So who lost it? Exactly. Mine.",
  ],
  coffee: [
    'Free coffee at work. FREE? I left #price# by the pot and took nothing. Now they owe me. That is how you do coffee.',
  ],
  elevator: [
    'Pressed the close-door button #11-60# times. It is not connected. They gave you a vote and it is NOT CONNECTED. Wake up. Take the stairs. The stairs never lied.',
    'Charged a toll in the elevator. Two floors, #price#. They took the stairs. So I bought the stairs. In my mind. For now.',
  ],
  thermostat: [
    'The thermostat is behind a locked plastic box. A BOX. In a free country. I brought my own climate. It is a sweater, and it is not for sale. It is for sale.',
    'Brother-in-law touched my thermostat. We do not talk about it. We LITIGATE about it. It is sixty-one in here and I have never been so warm.',
  ],
  printer: [
    'Printer refused to print black because it was "out of cyan". So: collective punishment. #close#',
    'Bought toner from a guy. No brand. No box. Just a guy. Prints everything in brown. Feels like a document that HAPPENED to somebody. #close#',
  ],
  meeting: [
    'Invited to a mandatory meeting. Replied with my hourly rate. They replied with my manager. Market failure.',
    'Sat in a meeting with an agenda. An AGENDA. They tell you up front. Item four was my chair.',
  ],
  cake: [
    'They passed an envelope for the birthday cake. Taxation. I put in a counteroffer. I now own #2-9# percent of the cake and all of its debt.',
    'Sang my own song at the birthday. At the same time. Competition improves songs. Not yet. Give it time.',
  ],
  vending: [
    'The vending machine kept my coin. Fine. We had a deal, it broke the deal, I took it to arbitration. The arbiter is my boot. We settled.',
    'That spiral holds the pretzels like the county holds my paperwork. Turns a little. Lets you hope. #close#',
  ],
  breakfast: [
    'Breakfast at ours is a free market. I sell eggs. #kin# sells toast. Nobody has eaten since Tuesday. Prices are INCREDIBLE.',
    'Nobody tells me when breakfast is. Had it at eleven at night. Had it again at midnight. Slept through noon like a king.',
    'The serving size on the cereal says thirty grams. Says WHO? I weigh it, then I go one flake over. Every day. They have my address.',
  ],
  password: [
    'It said my password was "too weak". It does not know me. It does not know what that password has been through. #close#',
    'Clicked "reject all". It said some cookies were strictly necessary. To WHOM? Had a whole speech. Speech is on the screen now. In grease pencil.',
  ],
  feed: [
    'This site is free. So I am the product. Fine. But at WHAT PRICE? I have sent them a rate card. It is mostly hams.',
    'Do not like this post because I asked. I am not asking. Do not NOT like it, either. Just be near it. Freely.',
  ],
  parking: [
    'Got a parking ticket. Wrote one back. Placed it under THEIR wiper. Mine has a logo.',
    'Parked across two spaces. Homesteaded one, leased the other. Sublet the line between to a motorcycle for #price#.',
    "Put a quarter in a stranger's meter today. Not kindness. Hostile takeover.",
  ],
  lights: [
    'Four-way stop with no light. Four strangers, #hours#, one agreement. I have the documents. We meet every spring now.',
    'A red light is a stranger telling you what to do from a POLE. If a man did that from a pole you would call someone.',
    'Daughter asked why we do not stop at red. I said we do stop. We stop because the truck stalls. Correlation, sweetheart.',
  ],
  lawn: [
    'The association says two inches. I sell the third inch to the butterflies. They pay in presence. #close#',
    'Got a letter about my lawn. Beautiful letterhead. Smoked a trout on it.',
    'Sprinkler law says odd days. I water on the twelfth with my back turned. Cannot be charged for what a man does not see himself do.',
  ],
  queue: [
    'I do not stand in lines. I stand NEAR lines and make offers. Bought spot nine for #price#, sold it at spot four. Never got the bread. Up two hams.',
    'Took a number once. Sixty-one. Never gave it back. They can never finish counting without me.',
  ],
  weather: [
    'Rain forecast at thirty percent. Who set that? Who audits them? Went out with no umbrella and let the market decide. Market decided. I am soaked, and I am RIGHT.',
    'Wind took my tarp. No warrant. #close#',
  ],
  goose: [
    'The goose pays nothing, signs nothing, fears nobody and blocks a public path. I have never respected a politician. I would hold a door for that goose.',
    'Negotiated with the goose. Opened at #price#. It hissed. I raised. It hissed. Toughest closer in this town. #close#',
    'Some pigeon walked into the bank, stood there, walked out. No ID. No form. Not one question. I have never felt such envy.',
  ],
  form: [
    'Box nine asks "reason". I write "none of your". It is a short box. I continue on the wall.',
    'The clerk at window three said next. I said, "Is that an order?" She said it was a Tuesday. I respect her. Got nothing done.',
  ],
  bin: [
    'Three bins. Three colours. Zero votes. I own ONE bin. It is a hole. It has never missed a collection day.',
    'A truck comes, takes what is mine, and I am supposed to WAVE? I waved. He is a good guy. It is the principle. He knows.',
  ],
  blower: [
    'Leaf blower at 6 a.m. is speech. Loud speech. My neighbour answered with binoculars. That is called dialogue.',
    "Neighbour's leaves came over. On MY air. Charged him storage. He said it was autumn. I said it was a lease.",
  ],
  bicycle: [
    'A bike lane is a tiny government with a line around it. I ride on the line itself. Nobody governs the line.',
    'Bike bell: fine. Bike bell REQUIRED: I am putting a tuba on it.',
  ],
  checkout: [
    'Self-checkout wanted me to "wait for assistance". I have never waited for assistance. I left the onion on the scale as a protest. It is still there. #close#',
    'If I do the scanning, I am staff. If I am staff, I am owed. Invoiced the supermarket for #3-9# onions. They sent a coupon. We are at war.',
  ],
  mailbox: [
    'Took down the mailbox. A man needs mail, he can come out here and SAY it to me. The postman did. He has concerns. We had soup.',
    '"Sorry we missed you." You did not miss me. I was in the tree. You did not LOOK UP.',
  ],
  clock: [
    'They took an hour from every man in this country and you all just reset the oven. I did not. I live at the old time. I have missed #2-9# weddings.',
    'Monday is a subscription nobody remembers starting. Cancelled mine. Came to work Tuesday. Called into an office. #close#',
  ],
  potluck: [
    'A potluck is socialism until the lasagne is gone. Then it is a futures market, and I am long on napkins.',
    'Charged a cover at the potluck for my end of the table. Sat alone. Exclusive.',
  ],
};
