import type { Voice } from '../../voice.ts';

/** What the originalist holds on one theme. */
export const essays: Voice['essays'] = {
  toaster: [
    'The Framers toasted over an open flame, one side, and turned it by hand. A four-slot toaster is two slots of liberty and two of licence. #close#',
    'Strictly construed, a bagel is bread with an easement through it. #article# governs the easement. Nobody governs the crumbs.',
  ],
  spoon: [
    'The signatories shared one spoon. It was a fondue. There were forks. I see the difficulty and I have written #2-9# pages on it.',
    'A spoon left in a sink is abandoned property after #2-9# days. I have been adverse to it, openly and notoriously, since Monday.',
  ],
  coffee: [
    'Decaf is a structure built to resemble another structure. See #article#, "false shutters".',
    'I take my coffee as it was ratified: from a percolator, too hot, in the presence of #name#.',
  ],
  elevator: [
    'Elm Court has no building of more than one storey, so I have no standing on the elevator. I sat down and wrote #penalty# anyway.',
  ],
  thermostat: [
    'Our thermostat is set to 68, the temperature at ratification. My wife wears #2-4# cardigans. The republic holds.',
    'Somebody has moved the dial to 69. One degree. That is how the river towns began. #close#',
  ],
  printer: [
    'The covenants were typed, by Carol, on one ribbon. No jam. No cyan. And look how we live since tray two. #close#',
    'It prints on both sides unless one objects. I object. A document with two sides has taken one too many.',
  ],
  meeting: [
    'Attendance at our annual meeting rose by a third this year. We are now four. The fourth was looking for the restroom and has been made treasurer.',
    'I moved to adjourn. I seconded. In the discussion that followed I was persuaded by the other side, which was also me, citing #article#.',
  ],
  cake: [
    'A corner piece borders two sides of icing and so is a corner lot. Corner lots pay double. I did not make this rule. I only cut the cake by it.',
    'To the one who took a corner AND a rose: the footnote on boats applies by analogy. You know what you did. You know what Walt did.',
  ],
  vending: [
    'The vending machine offers, I accept, it takes my coin, and it withholds the pretzels. In 1987 #name# would have called that a neighbour.',
    'Selection C4 delivered what B4 had promised. The letter was plain, the number was plain. I have subpoenaed the flap.',
  ],
  breakfast: [
    'An egg has one entrance, at the top, centred. I open it with a level. #article# is about doors, but the principle was always eggs.',
    'The cereal box says "serving suggestion". I do not take suggestions. I take text.',
    'My son poured the milk first. I asked him to show me where. He showed me where. It was in #article#, by silence. I have never been so proud, or so betrayed.',
  ],
  password: [
    'Our gate code is 1987. I have been told to change it. I have been told by people who were not at the fondue.',
    'It asked for the name of my first pet. I decline to name the duck. It was not a pet. It was a co-owner.',
  ],
  feed: [
    'This feed has no minutes, no quorum and no beige. And yet I am here #2-9# hours a day, to bear witness.',
    'I read the terms of service. All of them. With a pen. I have returned my copy with #40-90# amendments and await the Framers of this website.',
  ],
  parking: [
    'A driveway is a promise. A boat in a driveway is a broken promise on a trailer. Walt knew it. Walt had the boat. That is why it is called tragedy.',
    'Visitor parking presumes a visit. After #3-9# days it is a settlement, and one must ask who is governing it.',
    'The white line is four inches wide. Is the space up to the line, or does it own the line? #name# took the answer to a lake house.',
  ],
  lights: [
    'I stop at red. I stop at amber. At green I pause, to be sure that it was meant in the original sense.',
    'A roundabout has no beginning. I cannot enforce a thing with no beginning. I went round #3-9# times, looking for the first clause.',
  ],
  lawn: [
    'Two inches. It does not say "about two inches". It does not say "two inches in spirit". I have the ruler. I have the knees. I have all day. #close#',
    'A dandelion is a weed in the text, a flower in the dissent, and at number #3-19# a way of life.',
    'The gnome at number #3-19# has a rod and no pond. It is either an ornament or a litigant.',
  ],
  queue: [
    'At the bakery I stood in line as it was understood in 1987: one behind the other, facing the bread. A man stood beside it. Beside it! I have his plate number.',
    'Number sixty-one was called, and nobody answered. I had forty. Strictly speaking I am still waiting, and it is closed, and dark, and mine.',
  ],
  weather: [
    'It rained on the annual meeting. The covenants forbid "water features without consent of the board". I have written to it. I have not said to whom.',
    '"Thirty percent chance" is void for vagueness. Either it rains or it does not, and either way I have written to it.',
  ],
  goose: [
    'A goose is not a pet (#article#), not a fence and not a vehicle. It is, I fear, a resident. I have sent it the welcome packet.',
    'The duck and I have an understanding. It does not vote, and I bring peas. Many marriages rest on less.',
    'A pigeon has built on my sill with no application, no drawings and, I see now, a view. The drawings I could have forgiven.',
  ],
  form: [
    'I do not "love forms". I love what forms protect: the blank for office use only, where a man may be alone with his conscience and a stamp.',
    'To request the form that permits a shed one needs a place to keep the form. That place is a shed. Genius. I wept. #close#',
  ],
  bin: [
    'The bins went out at five. The covenant says dusk. I stood among them with an almanac until it was true.',
    'The lid SHALL be closed. A raccoon opened mine at two in the morning. I read it the clause. It heard me out. I think that it clerks for Doug.',
  ],
  blower: [
    'The covenant says a man may clear "his leaves". Whose leaf is it when it lands? I have tagged #20-90# of them and I wait by the line.',
  ],
  bicycle: [
    'A bicycle on a lawn is parked. A bicycle against a tree is stored. A bicycle in motion is, regrettably, outside my jurisdiction, and I have timed how long.',
    'A child rode past and rang a bell at me. Once. I have looked up how many times the Framers rang. It was a dinner bell. It was for cheese.',
  ],
  checkout: [
    'The machine said "unexpected item in the bagging area". At last, a strict constructionist. I shook its receipt.',
    'Ten items or fewer. She had six eggs in a box. One item or six? The line behind us grew restless. The law did not.',
  ],
  mailbox: [
    'Eggshell is not beige. Eggshell is beige that has met somebody. #article# says beige.',
    'The approved mailbox is no longer manufactured. This is not an argument against the covenant. It is an argument against the last #20-39# years.',
    'The parcel was left "with a neighbour". Which? We have nine, and one of them is a pond. #close#',
  ],
  clock: [
    'Elm Court does not observe daylight saving. It was not put to a vote. For half the year I am an hour late, and right.',
  ],
  potluck: [
    'Eleven potato salads, and people say there is no original intent. I tasted Carol in #3-9# of them. Her recipe, I mean. Her recipe.',
    'A casserole is a structure with a roof. Where is the variance? I asked, at the table, before grace periods were explained to me.',
    'The sign-up sheet had a column for "other". I closed the column. You do not put "other" before hungry people.',
  ],
};
