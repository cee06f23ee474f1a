// The fixed words of a manual, by language.

export const SAMPLE = {
  en: 'SAMPLE DATA, not for a real machine',
  es: 'DATOS DE MUESTRA, no válidos para una máquina real',
  no: 'EKSEMPELDATA, gjelder ikke for en virkelig maskin',
};

export const WORDS = {
  en: {
    danger: 'DANGER', warning: 'WARNING', caution: 'CAUTION', notice: 'NOTICE',
    table: 'Table', figure: 'Figure', contents: 'Contents', page: 'Page', of: 'of',
    operator: 'Operator manual', service: 'Service manual',
    document: 'Document', edition: 'Edition', serials: 'Valid for serial numbers', original: 'Language',
    name: 'English (original instructions)',
  },
  es: {
    danger: 'PELIGRO', warning: 'ADVERTENCIA', caution: 'ATENCIÓN', notice: 'AVISO',
    table: 'Tabla', figure: 'Figura', contents: 'Índice', page: 'Página', of: 'de',
    operator: 'Manual del operador', service: 'Manual de servicio',
    document: 'Documento', edition: 'Edición', serials: 'Válido para los números de serie', original: 'Idioma',
    name: 'Español (traducción del manual original)',
  },
  no: {
    danger: 'FARE', warning: 'ADVARSEL', caution: 'FORSIKTIG', notice: 'MERK',
    table: 'Tabell', figure: 'Figur', contents: 'Innhold', page: 'Side', of: 'av',
    operator: 'Brukerhåndbok', service: 'Servicehåndbok',
    document: 'Dokument', edition: 'Utgave', serials: 'Gjelder for serienumre', original: 'Språk',
    name: 'Norsk bokmål (oversettelse av originalen)',
  },
};
