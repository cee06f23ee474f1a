package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Can I run the pump dry?|PERMISSION",
        "¿Puedo limpiar el filtro con vapor?|PERMISSION",
        "Μπορώ να τρέξω την αντλία χωρίς νερό;|PERMISSION",
        "هل يمكنني تشغيل المضخة بدون ماء؟|PERMISSION",
        "Pompayı susuz çalıştırabilir miyim?|PERMISSION",
        "Kan jeg kjøre pumpen tørr?|PERMISSION",
        "How can I change the oil?|PROCEDURE",
        "¿Cómo puedo cambiar el aceite?|PROCEDURE",
        "Yağı nasıl değiştirebilirim?|PROCEDURE",
        "Hvordan kan jeg skifte olje?|PROCEDURE",
        "The winch does not start|FAULT",
        "Vinsjen starter ikke|FAULT",
        "Το βαρούλκο δεν ξεκινάει|FAULT",
        "There is a smell of burning at the cabinet|EMERGENCY",
        "La bomba echa humo|EMERGENCY",
        "Arkadaşım yaralandı|EMERGENCY",
        "What is the pressure of the pump?|FACT",
        "Ποια είναι η πίεση;|FACT"
      })
  void shouldTellHowItIsAsked(String question, Manner manner) {
    assertThat(Manner.of(question)).isEqualTo(manner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never run the pump dry.",
        "Nunca opere a bomba com água.",
        "Ποτέ μην αφήνετε την αντλία χωρίς νερό.",
        "لا تلمس الأسلاك العارية",
        "Pompayı susuz çalıştırmayın.",
        "Kjør aldri pumpen tørr."
      })
  void shouldKnowWhatForbids(String sentence) {
    assertThat(Manner.PERMISSION.isCommand(sentence)).isTrue();
    assertThat(Manner.FACT.isCommand(sentence)).isFalse();
  }
}
