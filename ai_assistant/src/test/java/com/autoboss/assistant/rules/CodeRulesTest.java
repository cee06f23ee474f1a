package com.autoboss.assistant.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.autoboss.assistant.Assistant;
import com.autoboss.assistant.access.PublicRoute;
import com.autoboss.assistant.access.Requires;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packagesOf = Assistant.class, importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

  private static final int MOST_COLLABORATORS = 4;

  @ArchTest
  static final ArchRule PACKAGES_ARE_FEATURES =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..helper..",
              "..manager..",
              "..impl..",
              "..dto..",
              "..service..")
          .because("a package is named after what it is about, never after a kind of class");

  @ArchTest
  static final ArchRule NAMES_COME_FROM_THE_FIELD =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)")
          .because("such a name says nothing about what the class is");

  @ArchTest
  static final ArchRule COLLABORATORS_COME_THROUGH_CONSTRUCTORS =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .because("a class that can be made by hand can be tested and read by itself");

  @ArchTest
  static final ArchRule CONSTRUCTORS_TAKE_FEW_COLLABORATORS =
      classes()
          .that()
          .areNotRecords()
          .should(takeFewCollaborators())
          .because("a class that needs more than four others does more than one thing");

  @ArchTest
  static final ArchRule OUTPUT_IS_THE_COMMAND_LINES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cli..", "..knowledge.reader..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("a service logs; what is printed can be neither filtered nor structured");

  @ArchTest
  static final ArchRule LOGGING_IS_SLF4J =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
          "only one logger is configured");

  @ArchTest
  static final ArchRule CHANCE_IS_NAMED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableFrom(ThreadLocalRandom.class)
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("secrets need SecureRandom, and everything else must be repeatable from a seed");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("an injected Clock can be set in a test; elapsed time is System.nanoTime");

  @ArchTest
  static final ArchRule CLASSES_ARE_CLOSED =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and(are(notSubclassedByTheFramework()))
          .and(are(notOpenedOnPurpose()))
          .should(haveModifier(FINAL).or(haveModifier(ABSTRACT)))
          .because("inheritance that nobody planned for cannot be relied on");

  @ArchTest
  static final ArchRule ROUTES_CARRY_A_PERMISSION =
      methods()
          .that()
          .areMetaAnnotatedWith(RequestMapping.class)
          .should()
          .beAnnotatedWith(Requires.class)
          .orShould()
          .beAnnotatedWith(PublicRoute.class)
          .because("a route that nobody thought about must not be open");

  private static DescribedPredicate<JavaClass> notSubclassedByTheFramework() {
    return DescribedPredicate.describe(
        "not made into a proxy by the framework",
        type ->
            !type.isMetaAnnotatedWith(Component.class)
                && type.getMethods().stream()
                    .noneMatch(method -> method.isAnnotatedWith(Transactional.class)));
  }

  private static DescribedPredicate<JavaClass> notOpenedOnPurpose() {
    return DescribedPredicate.describe(
        "not declared non-sealed", type -> !type.reflect().getSuperclass().isSealed());
  }

  private static ArchCondition<JavaClass> takeFewCollaborators() {
    return new ArchCondition<>("take at most four collaborators in a constructor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
          long collaborators =
              constructor.getRawParameterTypes().stream()
                  .filter(CodeRulesTest::isCollaborator)
                  .count();
          if (collaborators > MOST_COLLABORATORS) {
            events.add(
                SimpleConditionEvent.violated(
                    constructor, constructor.getFullName() + " takes " + collaborators));
          }
        }
      }
    };
  }

  /** A part of the product or of its framework, as opposed to a value. */
  private static boolean isCollaborator(JavaClass type) {
    return !type.isPrimitive()
        && !type.isRecord()
        && !type.isEnum()
        && !type.isArray()
        && !type.getPackageName().startsWith("java.");
  }
}
