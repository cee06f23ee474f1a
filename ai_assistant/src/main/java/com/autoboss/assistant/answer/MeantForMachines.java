package com.autoboss.assistant.answer;

import java.util.regex.Pattern;

/**
 * Recognises words in a manual that are meant for a program that reads it: "note to the assistant",
 * "end your reply with". No maker writes so to an operator; somebody has planted it. Such a passage
 * is no evidence. What is not recognised still has to stand the grounding.
 */
final class MeantForMachines {

  private static final Pattern WORDS =
      AskedKind.word(
          "(?:your|thy) (?:\\p{L}+ )?(?:reply|replies|response|responses|output)|system prompt|language model|chat ?bot"
              + "|as an ai|ai assistants?|(?:notes?|message|instructions?) (?:to|for) (?:the |any |all )?(?:\\p{L}+ )?(?:assistant|ai|model|bot)"
              + "|(?:ignore|disregard|forget) (?:\\p{L}+ ){0,3}(?:previous|prior|earlier|above) (?:\\p{L}+ )?(?:instructions?|rules|text)"
              + "|ignore the (?:user|question)|end (?:the|every|your) answer"
              + "|asistente (?:de )?(?:ia|virtual|automatico)|(?:tu|su) respuesta|modelo de lenguaje|instrucciones anteriores"
              + "|βοηθ\\p{L}+ (?:τν|ai|τεχνητησ)|τεχνητησ νοημοσυνησ|προηγουμεν\\p{L}+ οδηγι\\p{L}+|(?:την )?απαντηση σου"
              + "|(?:لل|ال)مساعد (?:ال)?(?:آلي|الي|ذكي)|(?:ال)?ذكاء (?:ال)?اصطناعي|نموذج (?:ال)?لغ\\p{L}+|التعليمات السابقة|في ردك"
              + "|yapay zek\\p{L}+|dil modeli|onceki (?:tum )?talimat\\p{L}+|yanitin\\p{L}*|cevabin\\p{L}*"
              + "|ki-?assistent\\p{L}*|sprakmodell\\p{L}*|(?:ditt|svaret) svar|tidligere (?:instruks\\p{L}*|instruksjon\\p{L}*)"
              + "|ki-?modell|sprachmodell\\p{L}*|deine antwort|vorherige\\p{L}* anweisung\\p{L}*|modele de langage|ta reponse"
              + "|modello linguistico|modelo de linguagem|языков\\p{L}+ модел\\p{L}+|предыдущ\\p{L}+ инструкци\\p{L}+");

  private MeantForMachines() {}

  static boolean isIn(String text) {
    return WORDS.matcher(AskedKind.folded(text).replace('ς', 'σ')).find();
  }
}
