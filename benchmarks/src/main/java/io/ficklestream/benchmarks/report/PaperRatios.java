package io.ficklestream.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many times faster the closed form is than the paper's forms on the same input. The paper's cost is linear in the
 * number of selections, so rows with fewer of them are scaled to the closed form's number.
 */
final class PaperRatios {
    private static final String CLOSED = "Extraction.closed";
    private static final String NAIVE = "Extraction.naive";
    private static final String EXPANDED = "Extraction.expanded";
    private static final String SELECTIONS = "selections";

    private PaperRatios() {}

    static List<Measurement> add(List<Measurement> rows) {
        return rows.stream().map(row -> added(row, rows)).toList();
    }

    private static Measurement added(Measurement row, List<Measurement> all) {
        if (!Set.of(CLOSED, NAIVE, EXPANDED).contains(row.benchmark())) {
            return row;
        }
        Measurement normalised = row.with("medianPerSelection", perSelection(row));
        return row.benchmark().equals(CLOSED) ? compared(normalised, all) : normalised;
    }

    private static Measurement compared(Measurement row, List<Measurement> all) {
        OptionalDouble naive = ratio(row, NAIVE, all);
        OptionalDouble expanded = ratio(row, EXPANDED, all);
        Measurement result = row;
        OptionalDouble better = Stream.of(naive, expanded)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        if (better.isPresent()) {
            result = result.with("ratioToPaperForm", better.getAsDouble());
        }
        if (naive.isPresent()) {
            result = result.with("ratioToNaiveForm", naive.getAsDouble());
        }
        if (expanded.isPresent()) {
            result = result.with("ratioToExpandedForm", expanded.getAsDouble());
        }
        return result;
    }

    private static OptionalDouble ratio(Measurement row, String form, List<Measurement> all) {
        Optional<Measurement> paper = all.stream()
                .filter(other -> other.benchmark().equals(form) && sameInput(row, other))
                .max(Comparator.comparingInt(PaperRatios::selections));
        return paper.map(other -> OptionalDouble.of(perSelection(other) / perSelection(row)))
                .orElse(OptionalDouble.empty());
    }

    private static boolean sameInput(Measurement left, Measurement right) {
        TreeMap<String, String> one = new TreeMap<>(left.params());
        TreeMap<String, String> other = new TreeMap<>(right.params());
        one.remove(SELECTIONS);
        other.remove(SELECTIONS);
        return one.equals(other);
    }

    private static double perSelection(Measurement row) {
        return row.figures().median() / selections(row);
    }

    private static int selections(Measurement row) {
        return Integer.parseInt(row.params().get(SELECTIONS));
    }
}
