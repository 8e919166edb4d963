import type { Recognizer } from '../recognizer';
import { age } from './age';
import { apiKey } from './api-key';
import { awsKey } from './aws-key';
import { basicAuth } from './basic-auth';
import { connectionString } from './connection-string';
import { cookie } from './cookie';
import { coordinates } from './coordinates';
import { creditCard } from './credit-card';
import { customPattern } from './custom-pattern';
import { cryptoAddress } from './crypto-address';
import { customWord } from './custom-word';
import { dateOfBirth } from './date-of-birth';
import { dateTime } from './date-time';
import { domainName } from './domain-name';
import { emailAddress } from './email-address';
import { fieldHint } from './field-hint';
import { frNir } from './fr-nir';
import { handle } from './handle';
import { ibanCode } from './iban-code';
import { identifier } from './identifier';
import { ipAddress } from './ip-address';
import { jsonWebToken } from './json-web-token';
import { labelledCode } from './labelled-code';
import { location } from './location';
import { macAddress } from './mac-address';
import { medicalWord } from './medical-word';
import { mrz } from './mrz';
import { oneTimeCode } from './one-time-code';
import { organization } from './organization';
import { password } from './password';
import { person } from './person';
import { phoneNumber } from './phone-number';
import { postalCode } from './postal-code';
import { privateKey } from './private-key';
import { socialProfile } from './social-profile';
import { specialCategory } from './special-category';
import { streetAddress } from './street-address';
import { swiftCode } from './swift-code';
import { url } from './url';
import { userName } from './user-name';
import { usSsn } from './us-ssn';
import { usTollFree } from './us-toll-free';
import { uuid } from './uuid';

/** Every recognizer. */
export const RECOGNIZERS: readonly Recognizer[] = [
  age,
  apiKey,
  awsKey,
  basicAuth,
  connectionString,
  cookie,
  coordinates,
  creditCard,
  customPattern,
  cryptoAddress,
  customWord,
  dateOfBirth,
  dateTime,
  domainName,
  emailAddress,
  fieldHint,
  frNir,
  handle,
  ibanCode,
  identifier,
  ipAddress,
  jsonWebToken,
  labelledCode,
  location,
  macAddress,
  medicalWord,
  mrz,
  oneTimeCode,
  organization,
  password,
  person,
  phoneNumber,
  postalCode,
  privateKey,
  socialProfile,
  specialCategory,
  streetAddress,
  swiftCode,
  url,
  userName,
  usSsn,
  usTollFree,
  uuid,
];
