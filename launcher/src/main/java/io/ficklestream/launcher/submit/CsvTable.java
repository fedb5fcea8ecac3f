package io.ficklestream.launcher.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.ficklestream.launcher.LauncherException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file with a header, as rows of text by column name; every way in which it can be bad has its message. */
public final class CsvTable {

    /**
     * One row.
     *
     * @param line its line in the file, the header being line 1
     * @param cells text by column name, stripped; an absent cell is the empty text
     */
    public record Row(long line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvTable() {}

    /**
     * Reads a whole file.
     *
     * @param file the file
     * @param requiredColumns columns that the header must name
     * @param visitor hears every row in order
     */
    public static void read(Path file, List<String> requiredColumns, java.util.function.Consumer<Row> visitor) {
        requireContent(file);
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                MAPPER.readerForMapOf(String.class).with(schema).readValues(file.toFile())) {
            requireColumns(file, rows, requiredColumns);
            while (rows.hasNextValue()) {
                long line = rows.getCurrentLocation().getLineNr();
                visitor.accept(new Row(line, new LinkedHashMap<>(rows.nextValue())));
            }
        } catch (JsonProcessingException e) {
            throw LauncherException.badInput(
                    "%s, line %d: %s"
                            .formatted(
                                    file,
                                    line(e),
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        } catch (CharConversionException e) {
            throw LauncherException.badInput(file + " is not UTF-8 text, so it cannot be a CSV file", e);
        } catch (IOException e) {
            throw LauncherException.badInput("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void requireContent(Path file) {
        if (!Files.isRegularFile(file)) {
            throw LauncherException.badInput("no such file: " + file);
        }
        if (file.toFile().length() == 0) {
            throw LauncherException.badInput(file + " is empty");
        }
    }

    private static void requireColumns(Path file, MappingIterator<?> rows, List<String> required) throws IOException {
        // The schema knows the header's columns once the first row has been asked for.
        rows.hasNextValue();
        CsvSchema header = (CsvSchema) rows.getParser().getSchema();
        for (String column : required) {
            if (header.column(column) == null) {
                throw LauncherException.badInput(file + " needs a header line with the columns "
                        + String.join(" and ", required) + ": there is no column '" + column + "'");
            }
        }
    }

    private static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
