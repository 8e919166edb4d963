import { indexKeywords } from '../secrets/keyword-index';

/** A place where people have pages of their own, by what stands before the name. */
export interface ProfileSite {
  /** Names that are pages of the site itself. */
  readonly taken: ReadonlySet<string>;
  /** A page of a person is no deeper than its name: deeper ones are of things. */
  readonly flat: boolean;
}

const TAKEN = ['about', 'login', 'signin', 'signup', 'register', 'join', 'home', 'search', 'explore', 'settings', 'help', 'privacy', 'terms', 'legal', 'policies', 'policy', 'jobs', 'careers', 'i', 'intent', 'share', 'sharer', 'sharer.php', 'hashtag', 'tos', 'download', 'business', 'ads', 'developers', 'features', 'pricing', 'topics', 'trending', 'marketplace', 'sponsors', 'collections', 'notifications', 'orgs', 'enterprise', 'security', 'contact', 'events', 'groups', 'pages', 'watch', 'gaming', 'photo', 'photos', 'plugins', 'dialog', 'tr', 'p', 'reel', 'reels', 'stories', 'accounts', 'directory', 'tags', 'user', 'users', 'static', 'assets', 'api', 'docs', 'blog', 'press', 'new', 'en', 'de', 'fr', 'es', 'it', 'embed', 'web'];

const ROOT: ProfileSite = { taken: new Set(TAKEN), flat: true };
const PERSONAL: ProfileSite = { taken: new Set(), flat: false };

/** What stands before a name: a path for people alone, or the root of a site. */
const SITES: readonly (readonly [string, ProfileSite])[] = [
  ...['linkedin.com/in/', 'linkedin.com/pub/', 'linkedin.com/profile/view?id=', 'xing.com/profile/', 'facebook.com/people/', 'facebook.com/profile.php?id=', 'tiktok.com/@', 'youtube.com/@', 'youtube.com/user/', 'youtube.com/c/', 'youtube.com/channel/', 'threads.net/@', 'threads.com/@', 'medium.com/@', 'reddit.com/user/', 'reddit.com/u/', 'bsky.app/profile/',
    'snapchat.com/add/', 'wa.me/', 'researchgate.net/profile/', 'stackoverflow.com/users/', 'strava.com/athletes/', 'orcid.org/', 'scholar.google.com/citations?user=', 'open.spotify.com/user/', 'steamcommunity.com/id/', 'steamcommunity.com/profiles/', 'viadeo.com/p/', 'viadeo.com/fr/profile/', 'truthsocial.com/@', 'paypal.me/', 'venmo.com/u/', 'cash.app/$', 'calendly.com/', 'news.ycombinator.com/user?id=', 'kaggle.com/users/', 'goodreads.com/user/show/'].map((before) => [before, PERSONAL] as const),
  ...['x.com/', 'twitter.com/', 'facebook.com/', 'fb.com/', 'instagram.com/', 'github.com/', 'gitlab.com/', 'bitbucket.org/', 't.me/', 'pinterest.com/', 'twitch.tv/', 'keybase.io/', 'vk.com/', 'linktr.ee/', 'about.me/', 'behance.net/', 'dribbble.com/', 'soundcloud.com/', 'patreon.com/', 'onlyfans.com/', 'ko-fi.com/', 'dev.to/', 'codepen.io/', 'gravatar.com/'].map((before) => [before, ROOT] as const),
];

/** Every place in a text where the name of a profile may begin. */
export const findProfileSites = indexKeywords(SITES, true);
