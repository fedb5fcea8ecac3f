package io.ficklestream.gateway.messaging.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.gateway.RandomFacts;
import io.ficklestream.gateway.domain.DeadLetter;
import io.ficklestream.gateway.domain.Fact;
import io.ficklestream.gateway.domain.ImageOrder;
import io.ficklestream.gateway.domain.ImageQuery;
import io.ficklestream.gateway.domain.ImageRecord;
import io.ficklestream.gateway.domain.ImageStatus;
import io.ficklestream.gateway.domain.Page;
import io.ficklestream.gateway.domain.ReviewState;
import io.ficklestream.gateway.domain.Statistics;
import io.ficklestream.gateway.domain.UnavailableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever facts come in whatever order, listings and counts are those that a look at every image would give. */
class ListingsAndCountsAreExactTest {
    private static final int IMAGES = 60;
    private static final int FACTS = 500;

    private final Random random = new Random(20260202);
    private final PartitionedTable table = new PartitionedTable();
    private final Map<Fact.SetAside, String> letters = new HashMap<>();

    @BeforeEach
    void fold() {
        RandomFacts some = new RandomFacts(random);
        for (int i = 0; i < FACTS; i++) {
            String id = "image-" + random.nextInt(IMAGES);
            Fact.OfImage fact = some.about(id);
            table.fold(id, fact);
            if (fact instanceof Fact.SetAside letter) {
                letters.put(letter, id);
            }
        }
    }

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void everyPageOfEveryListingIsThatOfASort() {
        for (int round = 0; round < 60; round++) {
            // Given
            ImageQuery query = query();

            // When
            List<ImageRecord> listed = allPages(query, 1 + random.nextInt(20));

            // Then
            assertThat(listed).as("%s", query).isEqualTo(sorted(query));
        }
    }

    @Test
    void countsAreThoseOfARecount() {
        // When
        Statistics statistics = table.images.statistics();

        // Then
        List<ImageRecord> all = table.everything();
        assertThat(statistics.images()).isEqualTo(all.size());
        for (ImageStatus status : ImageStatus.values()) {
            long count = all.stream().filter(image -> image.status() == status).count();
            assertThat(statistics.byStatus()).containsEntry(status, count);
        }
        for (ReviewState state : ReviewState.values()) {
            long count =
                    all.stream().filter(image -> ReviewState.of(image) == state).count();
            assertThat(statistics.byReview()).containsEntry(state, count);
        }
        Map<String, Long> byLabel = new HashMap<>();
        all.forEach(image -> image.labels().forEach(label -> byLabel.merge(label, 1L, Long::sum)));
        assertThat(statistics.byLabel()).isEqualTo(byLabel);
        assertThat(statistics.confidences()).isEqualTo(histogram(all));
    }

    @Test
    void deadLettersAreListedNewestFirstAndMarkedWhenSentAgain() {
        // Given
        letters.forEach((fact, id) -> {
            if (fact.letter().retriable()) {
                table.fold(id, new Fact.Retried(fact.letter().position()));
            }
        });

        // When
        List<DeadLetter> listed = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<DeadLetter> page = table.images.deadLetters(cursor, 7);
            listed.addAll(page.items());
            cursor = page.cursor();
        } while (cursor.isPresent());

        // Then
        assertThat(listed).hasSameSizeAs(letters.keySet());
        assertThat(listed)
                .isSortedAccordingTo(Comparator.comparing(DeadLetter::at).reversed());
        assertThat(listed).allSatisfy(letter -> {
            assertThat(letter.retried()).isEqualTo(letter.retriable());
            assertThat(table.images.deadLetter(letter.position())).contains(letter);
        });
    }

    @Test
    void aCursorOfAnotherListingOrADamagedOneIsRefused() {
        // Given
        String cursor =
                table.images.list(ImageQuery.ALL, Optional.empty(), 5).cursor().orElseThrow();
        ImageQuery byId = new ImageQuery(
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                ImageOrder.ID);

        // When, Then
        assertRefused(byId, cursor);
        assertRefused(ImageQuery.ALL, cursor.substring(1));
        assertRefused(ImageQuery.ALL, "not base64 at all!");
        assertRefused(ImageQuery.ALL, "");
    }

    @Test
    void aMissingPartitionIsSaidAndNeverPassedOver() {
        // Given
        String id = table.everything().get(0).id();
        table.missingPartition = TablePartitions.of(id);

        // When, Then
        assertThat(table.parts.isWhole()).isFalse();
        Stream.<Runnable>of(
                        () -> table.images.find(id),
                        () -> table.images.list(ImageQuery.ALL, Optional.empty(), 5),
                        () -> table.images.statistics(),
                        () -> table.images.deadLetters(Optional.empty(), 5))
                .forEach(question -> assertThatThrownBy(question::run)
                        .isInstanceOf(UnavailableException.class)
                        .hasMessageContaining("the table is being moved"));
    }

    @Test
    void anAnswerIsRefusedWhenPartOfTheTableCameOrWentMeanwhile() {
        // Given
        List<String> stores = List.of(TableStores.IMAGES);

        // When, Then
        assertThatThrownBy(() -> table.parts.ask(() -> {
                    table.held.closed(stores, 0);
                    table.held.opened(stores, 0);
                    return "half of it";
                }))
                .isInstanceOf(UnavailableException.class);
        assertThat(table.parts.<String>ask(() -> "all of it")).isEqualTo("all of it");
    }

    @Test
    void aPartitionIsHeldFromWhenItsProcessorBeginsToWhenItEnds() {
        // Given
        HeldParts held = new HeldParts();

        // When, Then
        assertThatThrownBy(() -> held.require(TableStores.IMAGES, 1)).isInstanceOf(InvalidStateStoreException.class);
        held.opened(TableStores.OF_IMAGES, 1);
        held.caughtUp(held.version());
        held.require(TableStores.IMAGES, 1);
        held.closed(TableStores.OF_IMAGES, 1);
        assertThatThrownBy(() -> held.require(TableStores.IMAGES, 1)).isInstanceOf(InvalidStateStoreException.class);
    }

    private void assertRefused(ImageQuery query, String cursor) {
        assertThatThrownBy(() -> table.images.list(query, Optional.of(cursor), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no cursor of this listing");
    }

    private List<ImageRecord> allPages(ImageQuery query, int limit) {
        List<ImageRecord> listed = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<ImageRecord> page = table.images.list(query, cursor, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            listed.addAll(page.items());
            cursor = page.cursor();
        } while (cursor.isPresent());
        return listed;
    }

    private List<ImageRecord> sorted(ImageQuery query) {
        Comparator<ImageRecord> order =
                switch (query.order()) {
                    case NEWEST ->
                        Comparator.comparing(ImageRecord::firstSubmittedAt).reversed();
                    case UNCERTAIN ->
                        Comparator.comparing(image -> image.confidence().orElseThrow());
                    case ID -> Comparator.comparing(ImageRecord::id);
                };
        return table.everything().stream()
                .filter(query::matches)
                .filter(image -> query.order() != ImageOrder.UNCERTAIN
                        || image.confidence().isPresent())
                .sorted(order.thenComparing(ImageRecord::id))
                .toList();
    }

    private ImageQuery query() {
        return new ImageQuery(
                maybe("cat"),
                maybe(ImageStatus.values()[random.nextInt(ImageStatus.values().length)]),
                random.nextInt(3) == 0 ? OptionalDouble.of(random.nextInt(11) / 20.0) : OptionalDouble.empty(),
                random.nextInt(3) == 0 ? OptionalDouble.of(random.nextInt(21) / 20.0) : OptionalDouble.empty(),
                maybe(ReviewState.values()[random.nextInt(ReviewState.values().length)]),
                ImageOrder.values()[random.nextInt(ImageOrder.values().length)]);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
    }

    private static List<Long> histogram(List<ImageRecord> images) {
        Long[] bins = Stream.generate(() -> 0L).limit(Statistics.BINS).toArray(Long[]::new);
        images.forEach(image -> image.confidence()
                .ifPresent(confidence -> bins[Math.min(Statistics.BINS - 1, (int) (confidence * Statistics.BINS))]++));
        return List.of(bins);
    }
}
