package io.ficklestream.networks.segmenter.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Operation;
import org.tensorflow.Output;

/**
 * Lets one training step stop between its forward and its backward half, so that what the loss compares with can be
 * computed from the network's own prediction, and go on without the forward half being computed again: every
 * forward tensor that the backward half reads is fetched from the first run and fed to the second.
 *
 * <p>Only what depends on the fed input is cut; parameters and constants are read anew, which costs nothing.
 */
final class ForwardCut {

    private final Set<String> forward = new HashSet<>();
    private final Map<String, Boolean> reached = new HashMap<>();

    /** Remembers all operations that a graph has so far as its forward half. */
    ForwardCut(Graph graph) {
        for (Iterator<GraphOperation> operations = graph.operations(); operations.hasNext(); ) {
            forward.add(operations.next().name());
        }
    }

    /**
     * The forward half's result, then the other forward tensors that later operations read and that depend on the
     * inputs; the inputs themselves excepted.
     *
     * @param graph the same graph with both halves
     * @param inputs placeholders of the forward half
     * @param result what the forward half is there for
     */
    List<Output<?>> tensors(Graph graph, List<? extends Operand<?>> inputs, Operand<?> result) {
        reached.clear();
        inputs.forEach(input -> reached.put(input.asOutput().op().name(), true));
        Set<String> fed = new HashSet<>(reached.keySet());
        Map<String, Output<?>> cut = new LinkedHashMap<>();
        cut.put(nameOf(result.asOutput()), result.asOutput());
        for (Iterator<GraphOperation> operations = graph.operations(); operations.hasNext(); ) {
            GraphOperation operation = operations.next();
            if (!forward.contains(operation.name())) {
                operation.inputs().stream()
                        .map(Operand::asOutput)
                        .filter(output -> forward.contains(output.op().name()))
                        .filter(output -> !fed.contains(output.op().name()) && dependsOnInput(output.op()))
                        .forEach(output -> cut.put(nameOf(output), output));
            }
        }
        return new ArrayList<>(cut.values());
    }

    private static String nameOf(Output<?> output) {
        return output.op().name() + ":" + output.index();
    }

    /** Whether any path leads from an input here; recursion is as deep as the network, which is some hundred layers. */
    private boolean dependsOnInput(Operation operation) {
        Boolean known = reached.get(operation.name());
        if (known != null) {
            return known;
        }
        boolean depends = ((GraphOperation) operation)
                .inputs().stream()
                        .anyMatch(input -> dependsOnInput(input.asOutput().op()));
        reached.put(operation.name(), depends);
        return depends;
    }
}
