import { describePlatform } from './contract.ts';
import { openDiscordPlatform } from './discord/open-platform.ts';
import { openSlackPlatform } from './slack/open-platform.ts';
import { openTerminalPlatform } from './terminal/open-platform.ts';
import { openWebPlatform } from './web/open-platform.ts';

describePlatform('Discord', openDiscordPlatform);
describePlatform('Slack in Socket Mode', () => openSlackPlatform('socket'));
describePlatform('Slack over HTTP', () => openSlackPlatform('http'));
describePlatform('the browser', openWebPlatform);
describePlatform('the terminal', openTerminalPlatform);
