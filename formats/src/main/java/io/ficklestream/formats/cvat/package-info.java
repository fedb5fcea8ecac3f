/** The archive that CVAT calls "Segmentation mask 1.1". */
package io.ficklestream.formats.cvat;
