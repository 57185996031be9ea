import { spoken } from '../language.svelte.ts';

const DAMAGED_KEY =
	'De sleutel van deze notities is beschadigd. Openen lukt niet meer. De versleutelde notities zijn niet veranderd.';

/** What a person can do when keeping or opening fails, by the name of the error. */
export const messages = spoken('failures', {
	StorageFullError:
		'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij en ga verder: dan probeert de app het opnieuw. Wat je al invulde staat zolang in het geheugen. Sluit de app nog niet.',
	StorageRefusedError:
		'De browser wil nu niets bewaren. Je kunt verder werken: je notities staan in het geheugen. Druk het dossier af voordat je de app sluit.',
	StorageUnavailableError:
		'Deze browser geeft geen opslag, bijvoorbeeld door een privévenster. Je kunt wel werken zonder te bewaren.',
	SavedElsewhereError:
		'Deze situatie is in een ander tabblad veranderd. Sluit dit tabblad, of laad de pagina opnieuw om daar verder te gaan.',
	VaultLockedError: 'Je notities zijn vergrendeld. Ontgrendel ze en ga dan verder.',
	VaultNewerError:
		'Deze notities zijn bewaard met een nieuwere versie van Zorgvuldig. Werk de app bij. Er is niets veranderd.',
	WrongPassphraseError: 'Deze wachtzin past niet. Kijk naar spaties en spelling, en probeer het opnieuw.',
	TooManyTriesError: 'Er is te vaak een andere wachtzin geprobeerd. Wacht even en probeer het dan opnieuw.',
	KeyringDamagedError: DAMAGED_KEY,
	KdfParametersError: DAMAGED_KEY,
	DerivationFailedError:
		'Dit apparaat had te weinig geheugen om te ontgrendelen. Sluit andere apps en probeer het opnieuw.',
	RecordDamagedError: 'Deze situatie is beschadigd en gaat niet open. De andere situaties zijn niet geraakt.',
	VaultExistsError: 'Op dit apparaat staan al bewaarde notities. Ontgrendel die eerst.',
	VaultGoneError: 'Op dit apparaat staan geen bewaarde notities meer.',
	TranscriptNewerError:
		'Deze situatie is bewaard met een nieuwere versie van Zorgvuldig. Werk de app bij. Er is niets veranderd.',
	EditionMissingError: 'De editie waarmee deze situatie is begonnen, is niet meer op dit apparaat.',
	WrongRecoveryCodeError: 'Deze herstelcode past niet. Kijk de groepjes één voor één na.',
	WrongDeviceError: 'Ontgrendelen met dit apparaat lukt niet meer. Gebruik je wachtzin of je herstelcode.',
	DeviceUnavailableError: 'Dit apparaat of deze browser kan dit niet. Je wachtzin en herstelcode werken wel.',
	DeviceRefusedError: 'Het apparaat heeft het niet toegestaan, of de vraag is weggeklikt. Er is niets veranderd.',
	KeyRenewedError: 'In een ander tabblad is veranderd hoe je bij je notities komt. Ontgrendel opnieuw.',
	ImportRefusedError: 'Dit is geen back-up die terug kan. Er is niets veranderd.',
	NotABackupError:
		'Dit bestand is geen back-up van Zorgvuldig. Kies een bestand dat eindigt op .age. Er is niets veranderd.',
	BackupWrongPassphraseError:
		'Deze wachtzin past niet bij dit bestand. Elke back-up heeft een eigen wachtzin. Er is niets veranderd.',
	BackupDamagedError: 'Dit bestand is beschadigd en gaat niet open. Kies een andere back-up. Er is niets veranderd.',
	BackupNewerError:
		'Deze back-up is gemaakt met een nieuwere versie van Zorgvuldig. Werk de app bij. Er is niets veranderd.',
	BackupTooLargeError: 'Dit bestand is te groot voor een back-up van Zorgvuldig. Er is niets veranderd.',
	BackupFailedError:
		'Het lukte nu niet, meestal door te weinig geheugen. Sluit andere apps en probeer het opnieuw. Er is niets veranderd.',
	/** Any other. */
	other: 'Er ging iets mis in de app. Dat ligt niet aan jou. Wat je typte staat nog op het scherm.'
});
