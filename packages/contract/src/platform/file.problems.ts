import type { ProblemSpec } from '../kernel/problem-spec.js';

/** Why a file or a scan is not accepted, or cannot be opened. */
export const fileProblems = {
  'file-type-refused': {
    status: 415,
    title: { ka: 'ამ ტიპის ფაილი არ მიიღება', en: 'This type of file is not accepted' },
    detail: {
      ka: 'მიიღება PDF და სურათი (JPEG, PNG, WebP, HEIC). ტიპს ფაილის შიგთავსი განსაზღვრავს და არა სახელი. ფაილი არ შენახულა.',
      en: 'PDF and pictures (JPEG, PNG, WebP, HEIC) are accepted. The content of the file tells its type, not its name. Nothing was stored.',
    },
  },
  'photo-type-refused': {
    status: 415,
    title: { ka: 'ეს ფაილი ფოტო არ არის', en: 'This file is no photo' },
    detail: {
      ka: 'ფოტოდ მიიღება JPEG ან PNG. ტიპს ფაილის შიგთავსი განსაზღვრავს და არა სახელი. აირჩიეთ სხვა სურათი. ფაილი არ შენახულა.',
      en: 'A photo is a JPEG or a PNG. The content of the file tells its type, not its name. Choose another picture. Nothing was stored.',
    },
  },
  'file-too-large': {
    status: 413,
    title: { ka: 'ფაილი ზედმეტად დიდია', en: 'The file is too large' },
    detail: {
      ka: 'ერთი ფაილი არაუმეტეს {limit} მეგაბაიტი უნდა იყოს. გაყავით გვერდებად ან გადაიღეთ უფრო მცირე ზომით. ფაილი არ შენახულა.',
      en: 'One file may have at most {limit} megabytes. Split it into pages, or take the picture in a smaller size. Nothing was stored.',
    },
  },
  'file-infected': {
    status: 422,
    title: { ka: 'ფაილში ვირუსი აღმოჩნდა', en: 'A virus was found in the file' },
    detail: {
      ka: 'ფაილი არ შენახულა. არ გახსნათ და არავის გაუგზავნოთ; უთხარით ადმინისტრატორს.',
      en: 'Nothing was stored. Do not open the file or send it to anybody; tell the administrator.',
    },
  },
  'file-not-checked': {
    status: 503,
    title: { ka: 'ფაილი ვირუსებზე ვერ შემოწმდა', en: 'The file could not be checked for viruses' },
    detail: {
      ka: 'შემოწმება დროებით მიუწვდომელია, ამიტომ ფაილი არ შენახულა. სცადეთ ცოტა ხანში; თუ გაგრძელდა, უთხარით ადმინისტრატორს.',
      en: 'The check is not available at the moment, so nothing was stored. Try again in a while; if it goes on, tell the administrator.',
    },
  },
  'file-incomplete': {
    status: 400,
    title: { ka: 'ფაილი ბოლომდე ვერ მივიდა', en: 'The file did not arrive whole' },
    detail: {
      ka: 'კავშირი გაწყდა და ფაილი არ შენახულა. გამოგზავნეთ ხელახლა.',
      en: 'The connection broke off, and nothing was stored. Send the file again.',
    },
  },
  'file-unreadable': {
    status: 500,
    title: { ka: 'ფაილი ვერ იხსნება', en: 'The file cannot be opened' },
    detail: {
      ka: 'ფაილის შიგთავსი დაზიანებულია ან აკლია. უთხარით ადმინისტრატორს კოდი {traceId}.',
      en: 'The content of the file is damaged or missing. Tell the administrator the code {traceId}.',
    },
  },
  'scan-added-already': {
    status: 409,
    title: {
      ka: 'ეს გვერდი უკვე დამატებულია',
      en: 'This page has been added already',
    },
    detail: {
      ka: 'იგივე ფაილი ამ ჩანაწერს უკვე აქვს. აირჩიეთ სხვა ფაილი.',
      en: 'The record has the same file already. Choose another one.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
