package news.parallax;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the direction {@code model <- text <- stages <- flow} and keeps the engine free of input and output. */
class ArchitectureTest {
    private static final String ROOT = "news.parallax.";

    /** Packages that do their work without knowing of each other. */
    static final List<String> STAGES = List.of(
            "extract",
            "provenance",
            "story",
            "analysis.attribution",
            "analysis.corroboration",
            "analysis.forecast",
            "analysis.contrast",
            "analysis.timeline",
            "brief",
            "question");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("news.parallax");

    @Test
    void modelIsALeaf() {
        check(knowsOnly("model"));
    }

    @Test
    void textKnowsOnlyTheModel() {
        check(knowsOnly("text", "model"));
    }

    @ParameterizedTest
    @FieldSource("STAGES")
    void stageKnowsOnlyModelAndText(String stage) {
        check(knowsOnly(stage, "model", "text"));
    }

    @Test
    void onlyExtractionParsesMarkup() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "extract..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup.."));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("news.parallax.(**)").should().beFreeOfCycles());
    }

    @Test
    void everyPackageHasItsPlace() {
        List<String> places = Stream.concat(Stream.of("model", "text", "flow"), STAGES.stream())
                .map(place -> ROOT + place)
                .toList();

        Set<JavaPackage> packages = CORE.getPackage("news.parallax").getSubpackagesInTree();

        assertThat(packages.stream().filter(found -> !found.getClasses().isEmpty()))
                .extracting(JavaPackage::getName)
                .allMatch(name -> places.stream().anyMatch(place -> (name + ".").startsWith(place + ".")));
    }

    @Test
    void coreReadsAndWritesNothing() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net.http..",
                        "java.nio.channels..",
                        "java.nio.file..",
                        "java.sql..",
                        "java.util.logging.."))
                .orShould()
                .dependOnClassesThat(nameMatching("java\\.io\\.(File.*|RandomAccessFile|Console|PrintStream)"
                        + "|java\\.net\\.(Server)?Socket|java\\.lang\\.(System\\$Logger|Process.*)")));
    }

    @Test
    void coreAsksNeitherClockNorChance() {
        check(noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|random|randomUUID"))
                        .and(targetOwner(resideInAPackage("java.."))))
                .orShould()
                .dependOnClassesThat(nameMatching(
                        "java\\.time\\.Clock|java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")));
    }

    @Test
    void coreHoldsNoMutableStaticField() {
        check(fields().that().areStatic().should().beFinal());
    }

    /** The classes of {@code place} depend on the JDK, JSpecify, jsoup, each other and those of {@code known}. */
    private static ArchRule knowsOnly(String place, String... known) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "org.jsoup..", ROOT + place + ".."),
                        Stream.of(known).map(other -> ROOT + other + ".."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + place + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true);
    }

    private static void check(ArchRule rule) {
        rule.check(CORE);
    }
}
