/** How good classifications and segmentations are, by PASCAL VOC's definitions. */
package io.ficklestream.vision.metrics;
