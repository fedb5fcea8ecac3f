/** COCO's JSON annotations, of instances and panoptic. */
package io.ficklestream.formats.coco;
