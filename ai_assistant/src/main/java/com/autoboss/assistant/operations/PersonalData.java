package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Erasable;
import com.autoboss.assistant.lifecycle.Exportable;
import com.autoboss.assistant.lifecycle.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a person, of all features: to be taken along, or erased. */
@Service
public class PersonalData {

  private static final Logger LOG = LoggerFactory.getLogger(PersonalData.class);

  private final List<Exportable> exportable;
  private final List<Erasable> erasable;

  PersonalData(List<Exportable> exportable, List<Erasable> erasable) {
    this.exportable = List.copyOf(exportable);
    this.erasable = List.copyOf(erasable);
  }

  /** Everything, by kind, as it is at one moment. */
  @Transactional(readOnly = true)
  public Map<String, Object> export(Person person) {
    Map<String, Object> all = new LinkedHashMap<>();
    exportable.forEach(each -> all.put(each.kind(), each.of(person)));
    LOG.info("security.exported member={}", person.member());
    return all;
  }

  /** Erases everything or nothing; how many of each kind. */
  @Transactional
  public Map<String, Integer> erase(Person person) {
    Map<String, Integer> erased = new LinkedHashMap<>();
    erasable.forEach(each -> erased.put(each.kind(), each.erase(person)));
    LOG.info("security.erased member={} kinds={}", person.member(), erased);
    return erased;
  }
}
