package io.ficklestream.launcher.submit;

import java.util.List;
import java.util.Optional;

/**
 * What a label table says about one photograph.
 *
 * @param id the photograph's id: its file name without the extension
 * @param labels class names; empty when the classifier is to predict them
 * @param split the split that the photograph belongs to, where the table has such a column
 * @param line the row's line in the file, for messages
 */
record LabelRow(String id, List<String> labels, Optional<String> split, long line) {

    LabelRow {
        labels = List.copyOf(labels);
    }
}
