/** Everything that an organisation may do with kinderopvang-thuis, each once. */
export const EVERYTHING: Record<string, unknown> = {
	by: 'Kinderopvang De Linde, aandachtsfunctionaris',
	'review-by': '2027-03-01',
	roles: ['zorgcoordinator'],
	contacts: {
		wijkteam: { number: '010-1234567', tel: '0101234567', kind: 'other' },
		politie: { number: '0343-578844', tel: '0343578844' }
	},
	terms: { 'terugkijken-hulp': { amount: 4 } },
	steps: { gesprek: { role: 'zorgcoordinator' } },
	screens: {
		'overleg-collega': { roles: ['zorgcoordinator', 'aandachtsfunctionaris'] },
		kindcheck: { items: ['huisdier'] },
		'overleg-veilig-thuis': { contacts: ['wijkteam'] }
	},
	insert: {
		'onze-werkwijze': { after: 'kindcheck', kind: 'information', contacts: ['wijkteam'] },
		'wie-erbij': { before: 'gesprek-ouders', kind: 'checklist', items: ['locatiemanager', 'tolk-geregeld'] },
		'ons-kinddossier': { after: 'terugkijken', kind: 'notes' },
		'vraag-het-wijkteam': {
			before: 'overleg-veilig-thuis',
			kind: 'consult',
			roles: ['zorgcoordinator'],
			skip: { reasons: ['al-gebeld'] }
		}
	},
	off: ['gevoel', 'steunplan'],
	words: {
		flow: { short: 'De Linde' },
		roles: { zorgcoordinator: { label: 'Zorgcoördinator' } },
		contacts: { wijkteam: { name: 'Wijkteam', when: 'Als een gezin hulp wil.' } },
		screens: {
			kindcheck: {
				intro: 'Vul dit in met het kinddossier erbij.',
				items: { huisdier: { label: 'Er is een huisdier' } }
			},
			vermoeden: { after: ['Bij ons vraag je dit samen met de zorgcoördinator.'] },
			'onze-werkwijze': {
				title: 'Zo doen wij het',
				body: [
					'Bel eerst je locatiemanager.',
					{ dated: { from: '2027-01-01', body: ['Vanaf 2027 bel je het wijkteam.'] } }
				]
			},
			'wie-erbij': {
				title: 'Wie is erbij?',
				items: { locatiemanager: { label: 'De locatiemanager' }, 'tolk-geregeld': { label: 'Een tolk' } }
			},
			'ons-kinddossier': { title: 'Zet het in het kinddossier' },
			'vraag-het-wijkteam': { title: 'Vraag het wijkteam' }
		}
	},
	'words-en': { screens: { 'onze-werkwijze': { title: 'How we do it' } } },
	sources: {
		documents: { protocol: { title: 'Protocol De Linde', url: 'https://www.delinde.nl/protocol', read: '2026-11-20' } },
		contacts: {
			wijkteam: { sources: [], where: 'Eigen lijst.', confidence: 'low', reviewed: null },
			politie: { where: 'Eigen lijst.', confidence: 'low', sources: [] }
		},
		screens: { 'onze-werkwijze': { sources: ['protocol'], where: 'Blz. 3.', confidence: 'medium', reviewed: null } }
	}
};
