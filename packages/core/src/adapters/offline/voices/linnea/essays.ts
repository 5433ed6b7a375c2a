import type { Voice } from '../../voice.ts';

/** What the influencer has learned on one theme. */
export const essays: Voice['essays'] = {
  toaster: [
    'i unplugged the toaster and now i leave bread near a window with intention. it takes #2-4# days. it is called bread.',
    'we toast only on the full moon now. otto says that he is hungry. otto is learning so much.',
    'i named the crumb tray. now i cannot empty her. this is what i mean by community.',
  ],
  spoon: [
    'one spoon. that is all i own. there is a second spoon that films the first, but it lives with #sponsor#.',
    'before buying a spoon, ask: could i be a spoon. cup your hands. #close#',
    'i washed one spoon today, for #11-50# minutes, with nobody. (with a crew of five. but inside, with nobody.)',
  ],
  coffee: [
    'i gave up coffee and now i only hold the cup. it is empty and warm. i had the warmth shipped in.',
    'my espresso machine is not consumption, friends, it is a relative. it has its own room. we do not film there.',
    'decaf is coffee that did the work. #close#',
  ],
  elevator: [
    'took the stairs today to be with my breath. #partner# took the elevator, with the lights and the drone. we met at the top, changed.',
    'pressed the close-door button and nothing happened, and i thought: a teacher. i have booked it for spring.',
  ],
  thermostat: [
    'we keep the house at fourteen degrees and our hearts at about sixteen. #phone# has a little coat.',
    'otto touched the dial. i was not angry. i put on the sad linen and stood in the hall until he was sorry.',
  ],
  printer: [
    'i printed one page this year. it said "do not print". it was for the shop.',
    'the printer asked me for cyan. i asked it what it would do with cyan. we are taking some time apart. it keeps the house.',
  ],
  meeting: [
    'my brand team and i had a meeting about having fewer meetings. we loved it. it is weekly now.',
    'opened the call with a minute of silence. we lost #2-9# people to it, and the deal. it was a beautiful minute, it is on my page.',
  ],
  cake: [
    'for my birthday i asked for nothing, and #sponsor# sent it, in gold foil.',
    'we did not cut the cake. we agreed that it had been a circle all along. then the children came. #close#',
  ],
  vending: [
    'i stood before a vending machine for an hour and wanted nothing from it. security was so kind. i have tagged them both.',
    'the pretzels hung there behind the glass, almost let go. i have never felt so represented.',
  ],
  breakfast: [
    'breakfast today was one oat. i will be honest, i rehearsed with several.',
    'what i eat in a day: the smell of an orange at six. the memory of it at nine. drive-through at eleven, in the other car, in sunglasses.',
    'i do not eat breakfast. i let the morning go through me. and then brunch, which is a partnership.',
  ],
  password: [
    'my password is a single breath. the site says it must contain a number. so did the world, once. (it is on a note on #phone#.)',
  ],
  feed: [
    'i am leaving this feed. i leave it every evening at eight, live. #close#',
    'i asked the algorithm to show me less. it showed me, which, honestly. #close#',
    'please do not share this post. if it must be shared, share it slowly, and tag me on all four.',
  ],
  parking: [
    'i gave up my parking space so that it could become a meadow. it became a hatchback. i film it in good light, it is nearly a meadow.',
    'the meter ran out, and i simply let it. that is the practice. the practice was eighty-five dollars. #sponsor# understood.',
  ],
  lights: [
    'at a red light i put #phone# down and simply was. at green i went on being. the cars behind me were on their own journey, loudly.',
    'amber is my favourite. not stop, not go. just a small sun that is about to have feelings.',
  ],
  lawn: [
    'i am unmowing. it is like mowing but you lie there and #partner# holds the reflector.',
    'a lawn is a carpet that is afraid of itself. mine is clover now, and one clover is a paid clover. #close#',
  ],
  queue: [
    'i love a queue. a queue is degrowth standing up. i was the last in one today, for #2-4# hours. it was for the limited bowl.',
    'a woman let me in front of her, and i let her in front of me, and so on. we are both still here. it is dark. we have a podcast.',
  ],
  weather: [
    'we do not check the forecast. we ask the old linen. the old linen was wrong and otto has a cold now.',
    'it is raining on my solar ring light. she gives and she takes. #close#',
  ],
  goose: [
    'i met a goose and we looked at one another for a long time, two beings without a job. it took #phone#. it is the most offline i have been in years.',
    'the heron owns nothing and stands in the shallow end all day, being looked at. finally, somebody in my industry.',
    'a pigeon came for a crumb, had the crumb, left. no bio. no link. i followed it for #2-5# streets to ask about its team.',
  ],
  form: [
    'there was a box that said "occupation". i wrote "less". the clerk at window three wrote "none". we held each other\'s gaze. she is right, for tax reasons.',
    'box nine wanted my signature. i let my hand hover for a while. what is a name but growth. (then i signed, it was the barn lease.)',
  ],
  bin: [
    'our rubbish for the whole year fits in this one jar. (the jar is in the foreground. the barn is behind it. it is a matter of lenses.)',
    'i rinsed a yogurt pot for #11-40# minutes today and i wept for the water, and rinsed that off too.',
  ],
  blower: [
    'he moves the leaves with a machine. i ask them to leave. it is in the name, friends. some of them do. mostly in november.',
  ],
  bicycle: [
    'i cycled here. that is the bicycle. that behind it is the van with the other bicycle, in case this one gets tired.',
    'i gave my bicycle to a child. then i saw the light behind the child. anyway, i have the bicycle again, and a reel, and a letter from a mother.',
  ],
  checkout: [
    'at the self-checkout it said "unexpected item" and i thought: aren\'t i. i stayed there a while, being scanned.',
    'i brought my own bag, my own jar, my own scale, my own onion. they asked what i was doing there. i said, "less." #close#',
  ],
  mailbox: [
    'i got #9-30# parcels today, all of them about letting go. the postman has asked to be tagged as "exhausted".',
    'write letters, friends. a letter takes four days and cannot be liked. i wrote one. i have posted a video of it.',
    'an empty mailbox is self-care. mine is empty because it all goes to the barn.',
  ],
  clock: [
    'i do not own a clock. i feel the time in my hip. i was #2-6# hours late to my own talk on presence, and it was the best part.',
  ],
  potluck: [
    'brought nothing to the potluck. people were so moved that they asked me to take it home again.',
    'to the potluck i brought one bean, for eleven people, with a card about the bean. #close#',
  ],
};
