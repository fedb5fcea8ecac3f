package io.ficklestream.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.Ficklestream;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.OutputStride;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.classifier.ClassifierArchitecture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BadInputHasAClearMessageTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"                                      | which command?",
                "dance                                   | Unmatched argument at index 0: 'dance'",
                "demo --workers many                     | 'many' is not an int",
                "demo --workers 0                        | --workers must be from 1 to 64, not 0",
                "demo --limit 0                          | --limit must be at least 1",
                "demo --limit few                        | 'few' is not a whole number",
                "demo --bootstrap nowhere                | 'nowhere' is not HOST:PORT",
                "demo --labels FILE.csv                  | add --images DIR",
                "demo --split val                        | add --images DIR",
                "demo --images /no/such/folder           | no such folder: /no/such/folder",
                "demo --truth /no/such/folder            | no such folder: /no/such/folder",
                "demo --model /no/such/model             | /no/such/model is not a checkpoint",
                "up --workers 99                         | --workers must be from 1 to 64, not 99",
                "up --port-base 70000                    | --port-base 70000",
                "up --model /no/such/model               | /no/such/model is not a checkpoint",
                "up --gateway-port 70000                 | --gateway-port must be from 0 to 65535, not 70000",
                "up --keys /no/such/file                 | no such file: /no/such/file",
                "up --gateway-port 0 --gateway-host 192.0.2.1 | nobody can listen",
                "up --gateway-port 0 --fresh --bootstrap h:1 | --fresh deletes only the data of a broker",
                "up now                                  | Unmatched argument at index 1: 'now'",
                "submit                                  | Missing required parameter: 'DIR'",
                "submit /no/such/folder                  | no such folder: /no/such/folder",
                "submit a b                              | Unmatched argument at index 2: 'b'",
                "watch /no/such/folder                   | no such folder: /no/such/folder",
                "watch /tmp --gateway nowhere            | --gateway must be an address such as",
                "export --format voc                     | Missing required argument (specify one of these)",
                "import --format coco /tmp               | '--format': expected one of",
                "status --bootstrap x                    | 'x' is not HOST:PORT",
                "status now                              | Unmatched argument at index 1: 'now'",
                "train-classifier                        | Missing required option: '--data=DIR'",
                "train-classifier --data /no/such/folder | no such folder: /no/such/folder",
                "train-classifier --data . --backbone lenet                           | resnet50 or vgg16, not lenet",
                "train-classifier --data . --backbone vgg16                           | --backbone-weights FILE",
                "train-classifier --data . --backbone vgg16 --backbone-weights /none  | no such file: /none",
                "train-classifier --data . --backbone-weights /none                   | is for --backbone vgg16 alone",
                "evaluate --masks /no/such --truth /tmp  | no such folder: /no/such",
                "evaluate --masks /tmp                   | Missing required option: '--truth=DIR'",
                "make-seeds --data /no/such --split val --out /tmp/x | no such folder: /no/such",
                "make-seeds --data . --split val --out /tmp/x --samples 0 | --samples must be from 1 to 32767, not 0",
                "make-seeds --data . --split val --out /tmp/x --threshold 1 | --threshold must be from 0 to below 1, not 1.0",
                "make-seeds --data . --split val --out /tmp/x --method sec | '--method': expected one of",
                "train-segmenter --data .                | either --seeds DIR or --from-stream",
                "train-segmenter --data . --seeds . --from-stream        | either --seeds DIR or --from-stream",
                "train-segmenter --data . --seeds . --method magic       | --method must be dsrg or sec, not magic",
                "train-segmenter --data . --seeds . --batch 0            | --batch and --steps must be at least 1",
                "train-segmenter --data /no/such --seeds .               | no such folder: /no/such",
                "segment /no/such --out /tmp/x           | no such folder: /no/such",
                "segment .                               | Missing required option: '--out=OUT'",
                "models --bootstrap x                    | 'x' is not HOST:PORT",
                "models use                              | Missing required parameter: 'VERSION'",
                "fetch-weights now                       | Unmatched argument at index 1: 'now'",
            })
    void wrongUsageEndsWithCodeTwo(String line, String message) {
        // When
        int code = execute(line.isBlank() ? new String[0] : line.strip().split(" "));

        // Then
        assertThat(code).as(err.toString()).isEqualTo(LauncherException.BAD_INPUT);
        assertOneClearMessage(message);
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            int code = execute("up", "--port-base", Integer.toString(taken.getLocalPort()));

            // Then
            assertThat(code).isEqualTo(LauncherException.BAD_INPUT);
            assertOneClearMessage("port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void anUnreadableTableIsNamedWithItsLine() throws IOException {
        // Given
        Files.write(folder.resolve("a.jpg"), new byte[] {1});
        Path table = Files.writeString(folder.resolve("labels.csv"), "id,labels\na,unicorn\n");

        // When
        int code = execute(
                "demo", "--images", folder.toString(), "--labels", table.toString(), "--model", model().toString());

        // Then
        assertThat(code).isEqualTo(LauncherException.BAD_INPUT);
        assertOneClearMessage(table + ", line 2: unknown label 'unicorn'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "submit"})
    void withoutARunningStackTheCommandSaysHowToStartOne(String command) throws IOException {
        // Given
        Files.write(folder.resolve("a.jpg"), new byte[] {1});
        List<String> line = command.equals("submit") ? List.of(command, folder.toString()) : List.of(command);

        // When
        int code = execute(withRunFolder(line));

        // Then
        assertThat(code).isEqualTo(LauncherException.FAILURE);
        assertOneClearMessage("no stack is running here: start one with './ficklestream up'");
    }

    @Test
    void theStackTraceIsShownOnRequest() {
        // When
        int code = execute("demo", "--images", "/no/such/folder", "--debug");
        Logging.quiet();

        // Then
        assertThat(code).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(err.toString()).contains("\tat io.ficklestream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "submit", "status", "models", "fetch-weights", "evaluate", "make-seeds"})
    void everyCommandExplainsItself(String command) {
        // When
        int code = execute(command, "--help");

        // Then
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("Usage: ficklestream " + command).contains("--help");
    }

    private Path model() {
        ClassifierArchitecture architecture =
                new ClassifierArchitecture(List.of("cat", "dog"), 321, OutputStride.values()[0], 0, 512, 9, 0.9);
        Path model = folder.resolve("model");
        CheckpointManifest.describing(architecture, "v1", "classifier", "b".repeat(64), Map.of(), Map.of())
                .write(model);
        return model;
    }

    private String[] withRunFolder(List<String> line) {
        return java.util.stream.Stream.concat(
                        line.stream(), java.util.stream.Stream.of("--run-folder", folder.toString()))
                .toArray(String[]::new);
    }

    private int execute(String... line) {
        CommandLine commandLine = Ficklestream.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(line);
    }

    private void assertOneClearMessage(String message) {
        assertThat(err.toString()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(err.toString().lines()).hasSizeLessThanOrEqualTo(2);
    }
}
