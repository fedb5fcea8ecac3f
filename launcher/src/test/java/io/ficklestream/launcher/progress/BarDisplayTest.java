package io.ficklestream.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarDisplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void drawsABarOfTheRightLengthForEveryStage() {
        // Given
        BarDisplay display = new BarDisplay(out, 80);

        // When
        display.update(List.of(new StageProgress("images in", 5, 10), new StageProgress("seeds out", 0, 10)));

        // Then
        List<String> lines = List.of(drawn().split("\n"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("images in").contains("50%  5/10").contains("▕" + "█".repeat(20) + " ");
        assertThat(lines.get(1)).contains("seeds out").contains("0%  0/10").doesNotContain("█");
    }

    @Test
    void redrawsInPlaceUntilItIsFinished() {
        // Given
        BarDisplay display = new BarDisplay(out, 80);
        List<StageProgress> stages = List.of(new StageProgress("a", 1, 2), new StageProgress("b", 1, 2));

        // When
        display.update(stages);
        int firstFrame = drawn().length();
        display.finish(stages);
        int secondFrame = drawn().length();
        display.update(stages);

        // Then
        assertThat(drawn().substring(0, firstFrame)).doesNotContain("\033[2A");
        assertThat(drawn().substring(firstFrame, secondFrame)).startsWith("\033[2A");
        assertThat(drawn().substring(secondFrame)).doesNotContain("\033[2A");
    }

    @Test
    void whatIsSaidInBetweenStaysAboveTheBars() {
        // Given
        BarDisplay display = new BarDisplay(out, 80);
        display.update(List.of(new StageProgress("a", 1, 2)));
        int before = drawn().length();

        // When
        display.say("a worker has ended");
        display.update(List.of(new StageProgress("a", 1, 2)));

        // Then: the bar is erased, the sentence takes its place, and the next bar comes below it
        assertThat(drawn().substring(before)).startsWith("\033[1A\033[Ja worker has ended\n\r  a ");
    }

    @Test
    void neverWritesALineLongerThanTheTerminal() {
        for (int columns = 45; columns <= 120; columns++) {
            // Given
            bytes.reset();

            // When
            new BarDisplay(out, columns).update(List.of(new StageProgress("samples done", 123_456, 200_000)));

            // Then
            String visible = drawn().replaceAll("\033\\[[0-9]*[A-Z]", "").strip();
            assertThat(visible.length()).as("at %d columns", columns).isLessThanOrEqualTo(columns);
        }
    }

    @Test
    void aFullBarIsFullOnlyWhenEverythingIsDone() {
        // When
        new BarDisplay(out, 80)
                .update(List.of(new StageProgress("almost", 999, 1000), new StageProgress("all", 1000, 1000)));

        // Then
        List<String> lines = List.of(drawn().split("\n"));
        assertThat(lines.get(0)).contains("99%").doesNotContain("█".repeat(40));
        assertThat(lines.get(1)).contains("100%").contains("█".repeat(40));
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
