/**
 * Solves `normal × X = right` by Cholesky's decomposition; both are overwritten.
 * @param normal symmetric and positive definite, `size` × `size`, row by row; only its lower half is read
 * @param right `size` × `width`, row by row; holds X afterwards
 * @throws Error where `normal` is not positive definite
 */
export function solve(normal: Float64Array, right: Float64Array, size: number): Float64Array {
  decompose(normal, size);
  const width = right.length / size;
  for (let row = 0; row < size; row++) {
    for (let other = 0; other < row; other++) subtract(right, width, row, other, at(normal, row * size + other));
    divide(right, width, row, at(normal, row * size + row));
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let other = row + 1; other < size; other++) subtract(right, width, row, other, at(normal, other * size + row));
    divide(right, width, row, at(normal, row * size + row));
  }
  return right;
}

/** Into its lower half. */
function decompose(normal: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(normal, row * size + column);
      for (let k = 0; k < column; k++) sum -= at(normal, row * size + k) * at(normal, column * size + k);
      if (column < row) normal[row * size + column] = sum / at(normal, column * size + column);
      else if (sum > 0) normal[row * size + row] = Math.sqrt(sum);
      else throw new Error('The matrix is not positive definite.');
    }
  }
}

function subtract(right: Float64Array, width: number, row: number, other: number, times: number): void {
  if (times === 0) return;
  for (let column = 0; column < width; column++) {
    right[row * width + column] = at(right, row * width + column) - times * at(right, other * width + column);
  }
}

function divide(right: Float64Array, width: number, row: number, by: number): void {
  for (let column = 0; column < width; column++) right[row * width + column] = at(right, row * width + column) / by;
}

const at = (values: Float64Array, index: number): number => values[index] as number;
