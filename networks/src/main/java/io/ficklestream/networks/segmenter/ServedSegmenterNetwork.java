package io.ficklestream.networks.segmenter;

import io.ficklestream.networks.backbone.Backbone;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.Constants;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.FineTunedBackbone;
import io.ficklestream.networks.serving.SavedModels;
import org.tensorflow.Operand;
import org.tensorflow.Signature;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/** The segmenter as served: photograph in, scores [1, h, w, labels] out. */
record ServedSegmenterNetwork(Checkpoint checkpoint, BackboneFiles files) implements SavedModels.Network {

    @Override
    public void build(Ops tf, Operand<TFloat32> input, Signature.Builder signature) {
        var architecture = checkpoint.manifest().architecture(SegmenterArchitecture.class);
        var stride = architecture.outputStride();
        BackboneWeights weights = FineTunedBackbone.of(checkpoint, architecture.backbone(), files);
        var features =
                weights.backbone().graph(tf, new Constants(weights), stride).upTo(input, Backbone.LAST_STAGE);
        var head = new LargeFovHead(architecture, stride);
        signature.output("scores", head.scores(tf, features, new CheckpointConvolver(checkpoint.parameters()), x -> x));
    }
}
