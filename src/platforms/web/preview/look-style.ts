/** The looks of the two services, close enough to judge a card. */
export const LOOK_STYLE = `
.look .message { padding: .75rem 1rem .75rem 4rem; position: relative; margin: 0 0 1rem; border-radius: .5rem; overflow-wrap: break-word; }
.look .message::before { content: "D"; position: absolute; left: 1rem; top: .8rem; width: 2.25rem; height: 2.25rem; line-height: 2.25rem; text-align: center; font-weight: 700; color: #fff; background: #1f6f8b; }
.look p { margin: 0 0 .25rem; } .look h4 { font-size: 1.05rem; margin: .25rem 0 .5rem; } .look small { display: block; margin: 0 0 .5rem; } .look blockquote { border-inline-start: .25rem solid; margin: .5rem 0 .25rem; }
.look .who i { font: 700 .65rem/1 system-ui; padding: .1rem .25rem; border-radius: .2rem; vertical-align: middle; } .look .item::before { content: "• "; } .look ul { margin: 0 0 .5rem; padding-inline-start: 1.25rem; }
.look .row { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 0; } .look .section { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
.look .button, .look .select { border-radius: .35rem; padding: .3rem .75rem; font-size: .9rem; font-weight: 500; white-space: nowrap; } .look hr { border: 0; border-block-start: 1px solid; opacity: .2; }
.discord .message { background: #313338; color: #dbdee1; } .discord .message::before { border-radius: 50%; } .discord a { color: #00a8fc; } .discord .who b { color: #fff; } .discord .who i { background: #5865f2; color: #fff; }
.discord .container { background: #2b2d31; border: 1px solid #3f4147; border-inline-start: .25rem solid #1f6f8b; border-radius: .5rem; padding: .75rem 1rem; } .discord .cb3261e { border-inline-start-color: #b3261e; } .discord .c8a8d91 { border-inline-start-color: #8a8d91; }
.discord blockquote { border-color: #4e5058; } .discord small { color: #949ba4; } .discord .button, .discord .select { background: #4e5058; color: #fff; } .discord .s1 { background: #5865f2; } .discord .s3 { background: #248046; } .discord .s4 { background: #da373c; }
.slack .message { background: #fff; color: #1d1c1d; border: 1px solid #ddd; } .slack .message::before { border-radius: .4rem; } .slack a { color: #1264a3; } .slack .who i { background: #e8e8e8; color: #616061; }
.slack blockquote { border-color: #ddd; } .slack small { color: #616061; } .slack .button, .slack .select { background: #fff; color: #1d1c1d; border: 1px solid #bbb; } .slack .primary { background: #007a5a; color: #fff; border-color: #007a5a; } .slack .danger { color: #e01e5a; border-color: #e01e5a; }
`;
