/** Names of illnesses in five languages: those that people would not want others to read. Folded, single spaces. */
export const ILLNESSES: readonly string[] = [
  // English, and what Latin and Greek give to all.
  'diabetes', 'diabetes mellitus', 'hypertension', 'asthma', 'epilepsy', 'schizophrenia', 'bipolar disorder', 'depression', 'major depression', 'anxiety disorder', 'dementia', 'alzheimer', 'parkinson',
  'multiple sclerosis', 'hepatitis', 'hepatitis b', 'hepatitis c', 'hiv', 'hiv positive', 'aids', 'tuberculosis', 'syphilis', 'gonorrhea', 'chlamydia', 'herpes', 'cancer', 'carcinoma', 'leukemia',
  'lymphoma', 'melanoma', 'metastasis', 'metastases', 'stroke', 'myocardial infarction', 'heart attack', 'heart failure', 'kidney failure', 'cirrhosis', 'anorexia', 'bulimia', 'autism', 'adhd',
  'psychosis', 'alcoholism', 'miscarriage', 'abortion', 'pregnancy', 'infertility', 'arthritis', 'fibromyalgia', 'crohn', 'celiac disease', 'copd', 'pneumonia', 'covid 19',
  // French.
  'diabete', 'asthme', 'epilepsie', 'schizophrenie', 'trouble bipolaire', 'demence', 'sclerose en plaques', 'hepatite', 'vih', 'sida', 'tuberculose', 'cancer du sein', 'leucemie', 'lymphome',
  'avc', 'infarctus', 'infarctus du myocarde', 'insuffisance cardiaque', 'insuffisance renale', 'cirrhose', 'anorexie', 'boulimie', 'autisme', 'alcoolisme', 'fausse couche', 'avortement', 'grossesse',
  // German.
  'zuckerkrankheit', 'bluthochdruck', 'hypertonie', 'epilepsie', 'schizophrenie', 'demenz', 'multiple sklerose', 'tuberkulose', 'krebs', 'brustkrebs', 'leukamie', 'lymphom', 'karzinom', 'schlaganfall',
  'herzinfarkt', 'herzinsuffizienz', 'niereninsuffizienz', 'leberzirrhose', 'magersucht', 'bulimie', 'autismus', 'alkoholismus', 'fehlgeburt', 'schwangerschaftsabbruch', 'schwangerschaft', 'burnout',
  // Spanish.
  'hipertension', 'hipertension arterial', 'asma', 'epilepsia', 'esquizofrenia', 'trastorno bipolar', 'depresion', 'demencia', 'esclerosis multiple', 'sida', 'sifilis', 'cancer de mama', 'linfoma',
  'ictus', 'infarto', 'infarto de miocardio', 'insuficiencia cardiaca', 'insuficiencia renal', 'cirrosis', 'autismo', 'alcoholismo', 'aborto', 'embarazo', 'neumonia',
  // Italian.
  'diabete mellito', 'ipertensione', 'ipertensione arteriosa', 'schizofrenia', 'disturbo bipolare', 'depressione', 'demenza', 'sclerosi multipla', 'epatite', 'tubercolosi', 'sifilide', 'tumore',
  'tumore al seno', 'leucemia', 'carcinoma', 'infarto miocardico', 'scompenso cardiaco', 'insufficienza renale', 'cirrosi', 'anoressia', 'alcolismo', 'aborto spontaneo', 'gravidanza', 'polmonite',
];

/** Active substances that are often prescribed, and well-known brands, with the endings of their languages. */
export const DRUGS: readonly string[] = [
  'metformin', 'metformine', 'metformina', 'insulin', 'insuline', 'insulina', 'ibuprofen', 'ibuprofene', 'ibuprofeno', 'paracetamol', 'paracetamolo', 'acetaminophen', 'aspirin', 'aspirine', 'aspirina',
  'amoxicillin', 'amoxicilline', 'amoxicilina', 'amoxicillina', 'atorvastatin', 'atorvastatine', 'atorvastatina', 'simvastatin', 'simvastatina', 'omeprazole', 'omeprazol', 'pantoprazole', 'pantoprazol',
  'lisinopril', 'ramipril', 'enalapril', 'amlodipine', 'amlodipin', 'amlodipino', 'amlodipina', 'bisoprolol', 'metoprolol', 'losartan', 'valsartan', 'levothyroxine', 'levothyroxin', 'levotiroxina',
  'sertraline', 'sertralin', 'sertralina', 'fluoxetine', 'fluoxetin', 'fluoxetina', 'citalopram', 'escitalopram', 'venlafaxine', 'venlafaxin', 'venlafaxina', 'mirtazapine', 'mirtazapin', 'quetiapine',
  'quetiapin', 'quetiapina', 'olanzapine', 'olanzapin', 'olanzapina', 'risperidone', 'risperidon', 'lithium', 'lorazepam', 'diazepam', 'alprazolam', 'zolpidem', 'gabapentin', 'gabapentine',
  'pregabalin', 'pregabaline', 'pregabalina', 'tramadol', 'oxycodone', 'oxycodon', 'oxicodona', 'morphine', 'morphin', 'morfina', 'fentanyl', 'fentanilo', 'methadone', 'methadon', 'metadona',
  'naloxone', 'warfarin', 'warfarine', 'warfarina', 'apixaban', 'rivaroxaban', 'clopidogrel', 'heparin', 'heparine', 'heparina', 'prednisone', 'prednison', 'prednisolone', 'prednisolon', 'prednisona',
  'salbutamol', 'albuterol', 'methotrexate', 'methotrexat', 'metotrexato', 'tamoxifen', 'tamoxifene', 'tamoxifeno', 'truvada', 'sildenafil', 'viagra', 'prozac', 'xanax', 'valium', 'ritalin', 'adderall',
  'methylphenidate', 'methylphenidat', 'ozempic', 'semaglutide', 'semaglutid', 'humira', 'adalimumab', 'ventolin', 'ventoline', 'doliprane', 'nolotil', 'tachipirina',
];
