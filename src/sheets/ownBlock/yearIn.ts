export { yearIn } from "../../model/yearIn";
