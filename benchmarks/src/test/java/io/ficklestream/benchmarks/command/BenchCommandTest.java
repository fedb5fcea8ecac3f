package io.ficklestream.benchmarks.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.LauncherException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BenchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast                           | Unknown option: '--fast'",
                "kernels                          | Unmatched argument at index 0: 'kernels'",
                "--only                           | Missing required parameter for option '--only'",
                "--only [                         | --only '[' is no regular expression",
                "--only unicorns                  | --only 'unicorns' matches none of the",
                "--reference /no/such/file        | no such file: /no/such/file",
                "--stream --only Crf              | --only and --reference are about kernels",
                "--stream --reference FILE        | --only and --reference are about kernels",
                "--only Crf --out /               | --out / is a folder",
                "--write-crf-inputs DIR --quick   | --write-crf-inputs measures nothing",
                "--write-crf-inputs /dev/null/dir | cannot write to /dev/null/dir"
            })
    void wrongUsageEndsWithCodeTwoAndOneClearMessage(String line, String message) {
        // When
        int code = execute(line.strip().split(" "));

        // Then
        assertThat(code).as(err.toString()).isEqualTo(LauncherException.BAD_INPUT);
        assertThat(err.toString())
                .contains("ficklestream bench: ")
                .contains(message)
                .doesNotContain("\tat ");
        assertThat(err.toString().lines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void itExplainsItself() {
        // When
        int code = execute("--help");

        // Then
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains(
                        "Usage: ficklestream bench",
                        "--quick",
                        "--stream",
                        "--only",
                        "--reference",
                        "--write-crf-inputs",
                        "--out");
    }

    private int execute(String... line) {
        CommandLine commandLine = BenchCommand.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(line);
    }
}
