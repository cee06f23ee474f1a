import type { Texts } from '../language/languages';

interface CitationTexts {
  readonly page: (page: number) => string;
  readonly open: string;
  readonly forModel: (model: string) => string;
}

export const texts: Texts<CitationTexts> = {
  en: { page: (page) => `p. ${page}`, open: 'open the page', forModel: (model) => `for ${model}` },
  el: { page: (page) => `σ. ${page}`, open: 'άνοιγμα της σελίδας', forModel: (model) => `για ${model}` },
  ar: { page: (page) => `ص ${page}`, open: 'فتح الصفحة', forModel: (model) => `للطراز ${model}` },
  es: { page: (page) => `pág. ${page}`, open: 'abrir la página', forModel: (model) => `para ${model}` },
  tr: { page: (page) => `s. ${page}`, open: 'sayfayı aç', forModel: (model) => `${model} için` },
  no: { page: (page) => `s. ${page}`, open: 'åpne siden', forModel: (model) => `for ${model}` },
};
