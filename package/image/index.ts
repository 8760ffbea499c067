export { type Architecture, architectures, type Entry, textFile } from './entry.ts';
export { type Execution, type Image, type ImageParts, image, type Layer, layer } from './image.ts';
export { layerHeaders, readImage, type StoredImage } from './read.ts';
