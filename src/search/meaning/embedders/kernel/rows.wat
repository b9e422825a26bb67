;; Sums and dot products over a table of int8 rows, 16 elements at a time.
;; All arguments are byte addresses, but for $count (ids) and $blocks (row length / 16).
;; Written out as rows.wasm.ts by `npm run kernel`; test/search/meaning/embedders/kernels.test.ts keeps them equal.
(module
  (memory (export "memory") 1)

  ;; out[ids[i]] = scales[ids[i]] * dot(query, rows[ids[i]]); query is int16, ids are uint32.
  (func (export "dot") (param $query i32) (param $rows i32) (param $scales i32) (param $ids i32)
                       (param $count i32) (param $blocks i32) (param $out i32)
    (local $id i32) (local $row i32) (local $q i32) (local $left i32)
    (local $bytes v128) (local $sum v128)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $id (i32.load (local.get $ids)))
        (local.set $row (i32.add (local.get $rows)
          (i32.mul (local.get $id) (i32.shl (local.get $blocks) (i32.const 4)))))
        (local.set $q (local.get $query))
        (local.set $left (local.get $blocks))
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (loop $block
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $sum (i32x4.add (local.get $sum) (i32x4.add
            (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $bytes))
                               (v128.load (local.get $q)))
            (i32x4.dot_i16x8_s (i16x8.extend_high_i8x16_s (local.get $bytes))
                               (v128.load offset=16 (local.get $q))))))
          (local.set $row (i32.add (local.get $row) (i32.const 16)))
          (local.set $q (i32.add (local.get $q) (i32.const 32)))
          (br_if $block (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
        (f32.store (i32.add (local.get $out) (i32.shl (local.get $id) (i32.const 2)))
          (f32.mul
            (f32.load (i32.add (local.get $scales) (i32.shl (local.get $id) (i32.const 2))))
            (f32.convert_i32_s (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
              (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $each))))

  ;; out += scales[ids[i]] * rows[ids[i]] for every i; out is float32.
  (func (export "sum") (param $rows i32) (param $scales i32) (param $ids i32)
                       (param $count i32) (param $blocks i32) (param $out i32)
    (local $id i32) (local $row i32) (local $to i32) (local $left i32)
    (local $scale v128) (local $half v128)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $id (i32.load (local.get $ids)))
        (local.set $row (i32.add (local.get $rows)
          (i32.mul (local.get $id) (i32.shl (local.get $blocks) (i32.const 4)))))
        (local.set $scale (f32x4.splat
          (f32.load (i32.add (local.get $scales) (i32.shl (local.get $id) (i32.const 2))))))
        (local.set $to (local.get $out))
        (local.set $left (i32.shl (local.get $blocks) (i32.const 1)))
        (loop $eight
          (local.set $half (v128.load8x8_s (local.get $row)))
          (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to))
            (f32x4.mul (local.get $scale)
              (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $half))))))
          (v128.store offset=16 (local.get $to) (f32x4.add (v128.load offset=16 (local.get $to))
            (f32x4.mul (local.get $scale)
              (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $half))))))
          (local.set $row (i32.add (local.get $row) (i32.const 8)))
          (local.set $to (i32.add (local.get $to) (i32.const 32)))
          (br_if $eight (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
        (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $each)))))
