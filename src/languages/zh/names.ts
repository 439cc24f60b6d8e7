import type {Names} from '../names.js'

export const names: Names = {
  // A Latin name, or a Chinese institution, which ends in what it is.
  proper:
    /([A-Z][A-Za-z0-9&.-]+|\p{Script=Han}{2,12}(?:局|院|部|委|会|所|中心|大学|公司|集团|协会|银行|科技|學|會|學院))/u
}
