import { assets, type Asset } from '../assets.ts';
import { files } from '../page.ts';

export const data = files('asset', Object.values(assets), (asset: Asset) => asset.path);

export const render = ({ asset }: { asset: Asset }): string => asset.content;
