package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.gateway.StandInGateway.Answer;
import io.ficklestream.launcher.gateway.StandInGateway.Asked;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch makes of a folder that changes, against a stand-in for the gateway. */
class FolderWatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private StandInGateway gateway;
    private long now;

    @BeforeEach
    void open() throws IOException {
        gateway = new StandInGateway();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aFileIsSubmittedOnceItStopsGrowing() throws IOException {
        // Given
        FolderWatch watch = watch(Duration.ofSeconds(1), Optional.empty());
        Path file = Files.writeString(folder.resolve("a.jpg"), "half");
        boolean growingAtFirst = watch.look();
        now += Duration.ofSeconds(2).toNanos();
        Files.writeString(file, "whole photograph");
        boolean growingStill = watch.look();
        assertThat(gateway.asked()).isEmpty();

        // When
        now += Duration.ofSeconds(2).toNanos();
        boolean growing = watch.look();

        // Then
        assertThat(List.of(growingAtFirst, growingStill, growing)).containsExactly(true, true, false);
        assertThat(gateway.asked()).extracting(Asked::text).containsExactly("whole photograph");
    }

    @Test
    void aRefusedFileIsTriedAgainOnlyWhenItChanges() throws IOException {
        // Given
        FolderWatch watch = watch(Duration.ZERO, Optional.empty());
        Path file = Files.writeString(folder.resolve("a.jpg"), "broken");
        gateway.next(Answer.problem(422, "the photograph ends early"));
        watch.look();
        watch.look();
        assertThat(gateway.asked()).hasSize(1);

        // When
        Files.writeString(file, "mended photograph");
        watch.look();
        watch.look();

        // Then
        assertThat(gateway.asked()).extracting(Asked::text).containsExactly("broken", "mended photograph");
        assertThat(said).containsExactly("a.jpg: refused: the photograph ends early", "a.jpg: accepted");
    }

    @Test
    void changedLabelsAreTakenToWhatIsThereAndGiveWhatWasRefusedAnotherTry() throws IOException {
        // Given
        Path labels = Files.writeString(folder.resolve("labels.csv"), "id,labels\na,cat\nb,elefant\n");
        FolderWatch watch = watch(Duration.ZERO, Optional.of(labels));
        Files.writeString(folder.resolve("a.jpg"), "A");
        Files.writeString(folder.resolve("b.jpg"), "B");
        gateway.next(Answer.accepted(), Answer.problem(422, "unknown label elefant"));
        watch.look();

        // When
        Files.writeString(labels, "id,labels\na,cat dog\nb,\n");
        watch.look();
        Files.writeString(labels, "id;labels");
        watch.look();

        // Then
        assertThat(gateway.asked())
                .extracting(Asked::target)
                .endsWith("/images/a/labels", "/images?id=b")
                .hasSize(4);
        assertThat(gateway.asked().get(2).text()).isEqualTo("{\"labels\":[\"cat\",\"dog\"]}");
        assertThat(said)
                .contains("a.jpg: labels are now cat dog", "b.jpg: accepted")
                .last()
                .asString()
                .startsWith("the labels have changed and cannot be used; those before stay in use: ");
    }

    @Test
    void aTableThatIsStillBeingWrittenIsWaitedFor() throws IOException {
        // Given
        Path labels = Files.writeString(folder.resolve("labels.csv"), "id,labels\na,cat\n");
        FolderWatch watch = watch(Duration.ofSeconds(1), Optional.of(labels));
        Files.writeString(folder.resolve("a.jpg"), "A");
        watch.look();

        // When
        Files.writeString(labels, "id,labels\nb,dog\n");
        now += Duration.ofSeconds(2).toNanos();
        boolean growing = watch.look();
        Files.writeString(labels, "id,labels\nb,dog\na,sofa\n");
        now += Duration.ofSeconds(2).toNanos();
        boolean growingStill = watch.look();
        assertThat(gateway.asked()).isEmpty();
        now += Duration.ofSeconds(2).toNanos();

        // Then
        assertThat(List.of(growing, growingStill, watch.look())).containsExactly(true, true, false);
        assertThat(gateway.asked())
                .extracting(Asked::target)
                .singleElement()
                .asString()
                .contains("labels=sofa");
    }

    @Test
    void aRowThatGoesAndLabelsInAnotherOrderChangeNothing() throws IOException {
        // Given
        Path labels = Files.writeString(folder.resolve("labels.csv"), "id,labels\na,cat dog\nb,cat\n");
        FolderWatch watch = watch(Duration.ZERO, Optional.of(labels));
        Files.writeString(folder.resolve("a.jpg"), "A");
        Files.writeString(folder.resolve("b.jpg"), "B");
        watch.look();

        // When
        Files.writeString(labels, "id,labels\na,dog cat\n");
        watch.look();
        assertThat(gateway.asked()).hasSize(2);
        Files.writeString(labels, "id,labels\na,dog cat\nb,\n");
        watch.look();

        // Then
        assertThat(gateway.asked()).hasSize(3).last().satisfies(asked -> {
            assertThat(asked.target()).isEqualTo("/images/b/labels");
            assertThat(asked.text()).isEqualTo("{\"labels\":[]}");
        });
        assertThat(said).last().isEqualTo("b.jpg: labels are now to be predicted");
    }

    @Test
    void aTornAnswerAndAFaultAreAskedForAgain() throws IOException {
        // Given
        FolderWatch watch = watch(Duration.ZERO, Optional.empty());
        Files.writeString(folder.resolve("a.jpg"), "A");
        gateway.next(Answer.accepted().tornApart(), Answer.problem(500, "out of memory"), Answer.unchanged());

        // When
        watch.look();

        // Then
        assertThat(said)
                .containsExactly(
                        "the connection to the gateway broke off; trying again (2 of 6)",
                        "the gateway failed: out of memory; trying again (3 of 6)",
                        "the gateway takes work again",
                        "a.jpg: already there");
        assertThat(gateway.asked()).hasSize(3).extracting(Asked::text).containsOnly("A");
    }

    @Test
    void whatAppearsIsSubmittedAndAnAbsentGatewayIsOutlasted() throws Exception {
        // Given
        int port = gateway.port();
        FolderWatch watch = watch(Duration.ZERO, Optional.empty());
        Thread thread = new Thread(() -> watch.run(false, NEVER));
        thread.start();
        try {
            Files.writeString(folder.resolve("a.jpg"), "A");
            await(() -> said.contains("a.jpg: accepted"));

            // When
            gateway.close();
            Files.writeString(folder.resolve("b.jpg"), "B");
            await(() -> said.stream().anyMatch(line -> line.contains("does not answer")));
            gateway = new StandInGateway(port);

            // Then
            await(() -> said.contains("b.jpg: accepted"));
            assertThat(said).contains("the gateway takes work again");
        } finally {
            thread.interrupt();
            thread.join();
        }
    }

    private FolderWatch watch(Duration quiet, Optional<Path> table) {
        WatchLabels labels = new WatchLabels(table, settled(quiet), said::add);
        GatewayClient client = new GatewayClient(
                URI.create(gateway.address()),
                Optional.empty(),
                Patience.withoutEnd(said::add, Duration.ofMillis(100)));
        PhotographBringer bringer = new PhotographBringer(new Images(client), new WatchTally(said::add));
        return new FolderWatch(folder, settled(quiet), labels, new WatchedPhotographs(bringer, labels));
    }

    private SettledFiles settled(Duration quiet) {
        return new SettledFiles(quiet, () -> now);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
