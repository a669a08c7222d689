export { askedAgain, saidOf } from "./ourBlocks";
export { answerOf, oneOfOurs } from "./ourCalls";
export { saidByOurs } from "./saidByOurs";
