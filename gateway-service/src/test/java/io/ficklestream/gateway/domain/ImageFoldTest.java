package io.ficklestream.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.gateway.RandomFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ImageFoldTest {
    private static final int ROUNDS = 200;
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void anyOrderAndRepetitionOfTheFactsGivesTheSameImage() {
        Random random = new Random(20260101);
        for (int round = 0; round < ROUNDS; round++) {
            // Given: now and then more dead letters than an image keeps
            RandomFacts some = new RandomFacts(random);
            List<Fact.OfImage> facts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(150); i++) {
                facts.add(some.about("a"));
            }
            ImageRecord expected = folded(facts);

            // When
            List<Fact.OfImage> shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, random.nextInt(facts.size() + 1)));
            Collections.shuffle(shuffled, random);

            // Then
            assertThat(folded(shuffled)).as("round %d", round).isEqualTo(expected);
        }
    }

    @Test
    void aResultOfAnOlderRevisionDoesNotReplaceThatOfANewer() {
        // When
        ImageRecord image = folded(List.of(seeded(2, 10), seeded(1, 11)));

        // Then
        assertThat(image.seeds().orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void ofTwoResultsForOneRevisionTheLaterCounts() {
        // When
        ImageRecord image = folded(List.of(seeded(1, 11), seeded(1, 10)));

        // Then
        assertThat(image.seeds().orElseThrow().position().offset()).isEqualTo(11);
    }

    @Test
    void aRepeatedSubmissionKeepsTheTimeWhenItWasFirstAccepted() {
        // When
        ImageRecord image = folded(List.of(submitted(0, 5, NOON), submitted(0, 6, NOON.plusSeconds(60))));

        // Then
        assertThat(image.firstSubmittedAt()).isEqualTo(NOON);
        assertThat(image.submission().orElseThrow().at()).isEqualTo(NOON);
        assertThat(image.submission().orElseThrow().position().offset()).isEqualTo(6);
    }

    @Test
    void aPersonsMaskStaysWhenTheSamePhotographIsWrittenAgainWithoutOne() {
        // Given
        Fact.Submitted painted = submitted(0, 5, "a", true);
        Fact.Submitted without = submitted(0, 6, "a", false);

        // When
        ImageRecord image = folded(List.of(painted, without));

        // Then
        assertThat(image.mask()).map(RecordPosition::offset).hasValue(5L);
        assertThat(image.submission().orElseThrow().position().offset()).isEqualTo(6);
        assertThat(folded(List.of(without, painted))).isEqualTo(image);
    }

    @Test
    void anotherPhotographDoesNotTakeTheMaskOver() {
        // Given
        List<Fact.OfImage> facts = new ArrayList<>(List.of(submitted(0, 5, "a", true), submitted(0, 6, "b", false)));

        // When, Then
        assertThat(folded(facts).mask()).isEmpty();
        facts.add(submitted(1, 7, "b", true));
        assertThat(folded(facts).mask()).map(RecordPosition::offset).hasValue(7L);
    }

    @Test
    void aNewRevisionIsQueuedUntilItHasAResultOfItsOwn() {
        // Given
        List<Fact.OfImage> facts = new ArrayList<>(List.of(submitted(0, 1, NOON), seeded(0, 2)));
        assertThat(folded(facts).status()).isEqualTo(ImageStatus.SEEDED);

        // When, Then
        facts.add(submitted(1, 3, NOON.plusSeconds(60)));
        assertThat(folded(facts).status()).isEqualTo(ImageStatus.QUEUED);
        facts.add(seeded(1, 4));
        assertThat(folded(facts).status()).isEqualTo(ImageStatus.SEEDED);
    }

    @Test
    void aDeadLetterOfAnOlderRevisionIsNoFailureHoweverLateItComes() {
        // Given
        Instant late = NOON.plusSeconds(3600);
        List<Fact.OfImage> facts = new ArrayList<>(List.of(submitted(1, 1, NOON)));

        // When, Then
        facts.add(new Fact.SetAside(letter(7, late, OptionalLong.of(0))));
        assertThat(folded(facts).status()).isEqualTo(ImageStatus.QUEUED);
        facts.add(new Fact.SetAside(letter(8, NOON.minusSeconds(60), OptionalLong.of(1))));
        assertThat(folded(facts).status()).isEqualTo(ImageStatus.FAILED);
    }

    @Test
    void whatWasSentAgainIsNoFailureInWhateverOrderThatIsHeardOf() {
        // Given
        DeadLetter letter = letter(7, NOON, OptionalLong.empty());

        // When
        LetterState letterFirst = LetterState.UNKNOWN.with(letter).sentAgain();
        LetterState retryFirst = LetterState.UNKNOWN.sentAgain().with(letter);

        // Then
        assertThat(letterFirst).isEqualTo(retryFirst);
        assertThat(folded(List.of(new Fact.SetAside(retryFirst.current().orElseThrow()), new Fact.SetAside(letter)))
                        .failure())
                .isEmpty();
    }

    private static ImageRecord folded(List<? extends Fact.OfImage> facts) {
        Optional<ImageRecord> image = Optional.empty();
        for (Fact.OfImage fact : facts) {
            image = Optional.of(ImageFold.fold("a", image, fact));
        }
        return image.orElseThrow();
    }

    private static Fact.Submitted submitted(long revision, long offset, Instant at) {
        return new Fact.Submitted(submission(revision, offset, "0", false, at));
    }

    private static Fact.Submitted submitted(long revision, long offset, String digest, boolean hasMask) {
        return new Fact.Submitted(submission(revision, offset, digest, hasMask, NOON));
    }

    private static Submission submission(long revision, long offset, String digest, boolean hasMask, Instant at) {
        return new Submission(
                revision,
                new RecordPosition("images", 0, offset),
                new PhotographFacts(1, digest.repeat(64), "image/png"),
                List.of("cat"),
                hasMask,
                ProcessingOptions.DEFAULT,
                at);
    }

    private static Fact.Seeded seeded(long revision, long offset) {
        return new Fact.Seeded(new StageResult(
                new RecordPosition("seeds", 0, offset),
                revision,
                NOON,
                "model-1",
                List.of("cat"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of()));
    }

    private static DeadLetter letter(long offset, Instant at, OptionalLong revision) {
        return new DeadLetter(
                new RecordPosition("images-dead-letters", 0, offset),
                Optional.of("a"),
                "images",
                "classifier",
                "unreadable",
                at,
                true,
                false,
                revision);
    }
}
