package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.gateway.StandInGateway.Answer;
import io.ficklestream.launcher.gateway.StandInGateway.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch --once} against a stand-in for the gateway. */
class WatchCommandTest {

    @TempDir
    Path folder;

    private StandInGateway gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = new StandInGateway();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void everyPhotographIsSubmittedUnderItsNameWithItsLabels() throws IOException {
        // Given
        photograph("a cat.jpg", "AAA");
        photograph("b.PNG", "BBB");
        photograph("notes.txt", "no photograph");
        Files.createDirectories(folder.resolve("inner.jpg"));
        Path labels = Files.writeString(folder.resolve("labels.csv"), "id,labels\na cat,cat dog\n");

        // When
        Run run = watch("--labels", labels.toString(), "--key", "secret");

        // Then
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "a cat.jpg: accepted",
                        "b.PNG: accepted",
                        "2 accepted, 0 already there, 0 relabelled, 0 refused");
        assertThat(gateway.asked()).extracting(Asked::method).containsOnly("POST");
        assertThat(gateway.asked()).extracting(Asked::authorization).containsOnly("Bearer secret");
        assertThat(gateway.asked()).extracting(Asked::text).containsExactly("AAA", "BBB");
        assertThat(gateway.asked()).extracting(Asked::contentType).containsExactly("image/jpeg", "image/png");
        assertThat(gateway.asked().get(0).target())
                .startsWith("/images?")
                .contains("id=a%20cat")
                .contains("labels=cat%20dog");
        assertThat(gateway.asked().get(1).target()).isEqualTo("/images?id=b");
    }

    @Test
    void whatIsThereAlreadyAndWhatIsRefusedIsSaidWithTheReason() throws IOException {
        // Given
        photograph("a.jpg", "A");
        photograph("b.jpg", "B");
        photograph("c.jpg", "");
        Files.write(folder.resolve("d.jpg"), new byte[9_000_000]);
        gateway.next(Answer.unchanged(), Answer.problem(415, "this is a PDF: send JPEG, PNG, GIF, BMP or WebP"));

        // When
        Run run = watch();

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.FAILURE);
        assertThat(run.out())
                .containsExactly(
                        "a.jpg: already there",
                        "b.jpg: refused: this is a PDF: send JPEG, PNG, GIF, BMP or WebP",
                        "c.jpg: refused: the file is empty",
                        "d.jpg: refused: the file has 9000000 bytes, a photograph may have 8388608: make it smaller",
                        "0 accepted, 1 already there, 0 relabelled, 3 refused");
    }

    @Test
    void whatIsThereWithOtherLabelsIsRelabelledUnlessAPersonHasReviewedIt() throws IOException {
        // Given
        photograph("a.jpg", "A");
        photograph("b.jpg", "B");
        photograph("c.jpg", "C");
        Path labels = Files.writeString(folder.resolve("labels.csv"), "id,labels\na,cat\nb,cat\nc,cat\n");
        gateway.next(Answer.conflict("labels"), Answer.image(""), Answer.accepted());
        gateway.next(Answer.conflict("labels"), Answer.image(",\"review\":\"corrected\""));
        gateway.next(Answer.conflict("photograph", "labels"));

        // When
        Run run = watch("--labels", labels.toString());

        // Then
        assertThat(run.out())
                .containsExactly(
                        "a.jpg: labels are now cat",
                        "b.jpg: already there with other labels, which a person gave",
                        "c.jpg: refused: is there with another content",
                        "0 accepted, 1 already there, 1 relabelled, 1 refused; 1 have other labels, which a person gave");
        assertThat(gateway.asked())
                .extracting(asked -> asked.method() + " " + asked.target().replaceFirst("\\?.*", "?"))
                .containsExactly(
                        "POST /images?",
                        "GET /images/a",
                        "POST /images/a/labels",
                        "POST /images?",
                        "GET /images/b",
                        "POST /images?");
        assertThat(gateway.asked().get(2).text()).isEqualTo("{\"labels\":[\"cat\"]}");
    }

    @Test
    void aBusyGatewayIsWaitedFor() throws IOException {
        // Given
        photograph("a.jpg", "A");
        gateway.next(
                Answer.problem(429, "the stream is saturated", "Retry-After", "0"),
                Answer.problem(429, "the stream is saturated", "Retry-After", "0"),
                Answer.problem(503, "the broker is away", "Retry-After", "0"));

        // When
        Run run = watch();

        // Then
        assertThat(run.out())
                .containsExactly(
                        "the gateway asks to wait: the stream is saturated",
                        "the gateway asks to wait: the broker is away",
                        "the gateway takes work again",
                        "a.jpg: accepted",
                        "1 accepted, 0 already there, 0 relabelled, 0 refused");
        assertThat(gateway.asked()).hasSize(4).extracting(Asked::text).containsOnly("A");
    }

    @Test
    void withoutTheRightKeyTheCommandEnds() throws IOException {
        // Given
        photograph("a.jpg", "A");
        gateway.usually(Answer.problem(401, "who are you?"));

        // When
        Run run = watch();

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.FAILURE);
        assertThat(run.err()).contains("refuses: who are you?").contains("FICKLESTREAM_KEY");
    }

    @Test
    void aGatewayThatIsNotThereIsNamed() throws IOException {
        // Given
        photograph("a.jpg", "A");
        gateway.close();

        // When
        Run run = watch();

        // Then
        assertThat(run.code()).isEqualTo(LauncherException.FAILURE);
        assertThat(run.err()).contains("no gateway answers at " + gateway.address());
    }

    @Test
    void anAnswerThatIsNotTheGatewaysIsShown() throws IOException {
        // Given
        photograph("a.jpg", "A");
        gateway.usually(new Answer(404, "text/html", "<h1>nothing here</h1>".getBytes(), java.util.List.of()));

        // Then
        assertThat(watch().out()).contains("a.jpg: refused: HTTP status 404: <h1>nothing here</h1>");
    }

    private void photograph(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Run watch(String... more) {
        String[] line = new String[more.length + 5];
        System.arraycopy(
                new String[] {"watch", folder.toString(), "--once", "--gateway", gateway.address()}, 0, line, 0, 5);
        System.arraycopy(more, 0, line, 5, more.length);
        return Run.of(line);
    }
}
