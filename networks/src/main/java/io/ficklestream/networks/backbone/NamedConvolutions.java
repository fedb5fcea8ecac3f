package io.ficklestream.networks.backbone;

import java.util.HashMap;
import java.util.Map;

/**
 * The convolutions of one network.
 *
 * @param network its name for people
 * @param byName all of them
 */
record NamedConvolutions(String network, Map<String, ConvolutionWeights> byName) {

    NamedConvolutions {
        byName = Map.copyOf(byName);
    }

    /** @throws IllegalArgumentException for a name that is not there */
    ConvolutionWeights get(String name) {
        ConvolutionWeights found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(network + " has no convolution named " + name);
        }
        return found;
    }

    /** @throws IllegalArgumentException where a replacement has a name that is not there */
    NamedConvolutions with(Map<String, ConvolutionWeights> replaced) {
        replaced.keySet().forEach(this::get);
        Map<String, ConvolutionWeights> all = new HashMap<>(byName);
        all.putAll(replaced);
        return new NamedConvolutions(network, all);
    }
}
