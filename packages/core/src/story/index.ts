export {parseStory, type ParsedStory} from './parse-story.js';
export {STORY_VERSION, type Story, type StoryStep} from './story.js';
