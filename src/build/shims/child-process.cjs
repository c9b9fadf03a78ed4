// No command of ours is a program of its own.
exports.spawn = () => {
  throw new Error('genai-careers starts no program');
};
