/** `8 mm`, `4,5 cm`: from ten millimetres on in centimetres, as people measure. */
export function length(millimetres: number, language: 'nl' | 'en'): string {
	if (millimetres < 10) return `${millimetres} mm`;
	const centimetres = String(millimetres / 10);
	return `${language === 'nl' ? centimetres.replace('.', ',') : centimetres} cm`;
}
