import type {Names} from '../names.js'

export const names: Names = {
  // Capitals inside a sentence; at its beginning a capital says nothing unless a second one follows.
  proper:
    /(?:[^.!?\s]\s+|[(“"])((?:\p{Lu}[\p{L}\p{N}&.'’-]+)(?:\s(?:(?:of|for|and|the|de|von)\s)?\p{Lu}[\p{L}\p{N}&.'’-]+){0,5})/u,
  maker: {
    after:
      /^\S+\s(?:\S+\s){1,3}(?:by|from)\s(?:the\s)?(\p{Lu}[\p{L}\p{N}&.'’-]+(?:\s(?:(?:of|for|and|the)\s)?\p{Lu}[\p{L}\p{N}&.'’-]+){0,5})/u,
    before:
      /(\p{Lu}[\p{L}\p{N}&.-]+(?:\s(?:(?:of|for|and|the)\s)?\p{Lu}[\p{L}\p{N}&.-]+){0,5})['’]s?\s(?:(?!\p{Lu})\S+\s){0,2}$/u
  },
  labels:
    'note,notes,tip,tips,hint,warning,caution,important,source,sources,photo,photos,image,figure,table,chart,credit,credits,via,by,written by,edited by,translated by,sponsor,sponsored,ad,update,updated,edit,correction,corrections,example,examples,summary,conclusion,takeaway,key takeaway,bottom line,tl;dr,disclaimer,disclosure,contact,media contact,email,phone,date,published,author,authors,editor,link,links,url,title,topic,price,pros,cons,problem,solution,result,results,reference,references,further reading,see also,step,part,chapter,section,goal,cost,benefit,benefits,risk,risks,caveat,definition,added,changed,deprecated,fixed,removed,security,rating,score,verdict,prediction,status,license,version'.split(
      ','
    ),
  hearer:
    /^\s(?:the\s|its\s|their\s)?(\p{Lu}[\p{L}&.'’-]+(?:\s\p{Lu}[\p{L}&.'’-]+){0,4}|investors|analysts|shareholders|reporters|journalists|lawmakers|parliament|staff|employees),?\s(?:in|on)\s$/u
}
